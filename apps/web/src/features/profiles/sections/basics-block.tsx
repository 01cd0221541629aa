import type { Basics } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { words } from "../../../messages/profiles.ts";
import { basicsTarget } from "../editing/edit-target.ts";
import type { Editing } from "../editing/editing-context.ts";
import { SaveProblems } from "../editing/save-problems.tsx";
import { useAutosave } from "../editing/use-autosave.ts";
import { countryName } from "./countries.ts";
import { CountryField } from "./country-field.tsx";
import { Field } from "./field.tsx";
import { BASICS_KEY, useOpened } from "./opened.ts";
import type { FieldShape } from "./section-shapes.ts";
import { wordsOf } from "./words-of.ts";

const line = (name: string): FieldShape => ({ name, kind: "line" });
const shapes: readonly FieldShape[] = [
  line("fullName"),
  line("headline"),
  line("email"),
  line("phone"),
  line("city"),
  line("region"),
  line("postalCode"),
  line("address"),
  { name: "url", kind: "address" },
];
const summary: FieldShape = { name: "summary", kind: "words" };

/** Who it is about. */
export const BasicsBlock = ({ basics }: { readonly basics: Basics }) => {
  const { isOpen, open, close } = useOpened();
  const isEdited = isOpen("basics", BASICS_KEY);
  const button = useRef<HTMLButtonElement>(null);
  const shut = () => {
    close("basics", BASICS_KEY);
    // The button is there again after the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className="panel profile-section" id="section-basics" aria-labelledby="title-basics">
      <header className="section-head">
        <h2 id="title-basics" tabIndex={-1}>
          {words.parts.basics}
        </h2>
        {!isEdited && (
          <Button
            ref={button}
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={15} aria-hidden="true" />}
            onClick={() => open("basics", BASICS_KEY)}
          >
            {words.edit(words.parts.basics?.toLowerCase() ?? "")}
          </Button>
        )}
      </header>
      {isEdited ? <BasicsForm close={shut} /> : <BasicsText basics={basics} />}
    </section>
  );
};

const makeTarget = ({ cache, profileId }: Editing) => basicsTarget(cache, profileId);

const BasicsForm = ({ close }: { readonly close: () => void }) => {
  const autosave = useAutosave(makeTarget, words.parts.basics ?? "");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const country = wordsOf(autosave.values.countryCode);
  return (
    <div ref={box} className="entry-form">
      <SaveProblems autosave={autosave} />
      <div className="entry-fields">
        {shapes.map((shape) => (
          <div key={shape.name}>
            <Field shape={shape} autosave={autosave} />
          </div>
        ))}
        <CountryField
          label={words.field("countryCode")}
          value={country || null}
          onChange={(code) => autosave.set("countryCode", code)}
        />
        <div className="field-wide">
          <Field shape={summary} autosave={autosave} />
        </div>
      </div>
      <Button size="compact-md" variant="default" onClick={close}>
        {words.done}
      </Button>
    </div>
  );
};

const BasicsText = ({ basics }: { readonly basics: Basics }) => {
  const { fullName, headline, email, phone, url, city, region, countryCode } = basics;
  const contact = [email, phone, url, [city, region, countryName(countryCode)].filter(Boolean).join(", ")];
  const lines = contact.filter(Boolean);
  return (
    <div className="basics-text">
      {fullName === null ? (
        <p className="entry-hint">{words.noneYet}</p>
      ) : (
        <p className="basics-name">{fullName}</p>
      )}
      {headline !== null && <p>{headline}</p>}
      {lines.length > 0 && <p className="entry-detail">{lines.join(" · ")}</p>}
      {basics.summary !== null && <p className="basics-summary">{basics.summary}</p>}
    </div>
  );
};
