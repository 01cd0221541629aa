import type { Claim, ClaimOwner, PlainSection } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useCallback, useEffect, useRef } from "react";
import { words } from "../../../messages/profiles.ts";
import { entryTarget, type Values } from "../editing/edit-target.ts";
import type { Editing } from "../editing/editing-context.ts";
import { SaveProblems } from "../editing/save-problems.tsx";
import { useAutosave } from "../editing/use-autosave.ts";
import { useEntries } from "../use-entries.ts";
import { Claims } from "./claims.tsx";
import { Field } from "./field.tsx";
import { type FieldShape, sectionShapes } from "./section-shapes.ts";
import { wordsOf } from "./words-of.ts";

interface EntryFormProps {
  readonly section: PlainSection;
  readonly id: number;
  /** What the entry calls itself. */
  readonly name: string;
  readonly claims: readonly Claim[] | undefined;
  readonly close: () => void;
}

/** An entry, open: every field saves itself. */
export const EntryForm = ({ section, id, name, claims, close }: EntryFormProps) => {
  const makeTarget = useCallback(
    ({ cache, profileId }: Editing) => entryTarget(cache, profileId, section, id),
    [section, id],
  );
  const autosave = useAutosave(makeTarget, name);
  const { dropping } = useEntries();
  const finish = () => {
    // The person has to choose first: what they typed would be lost.
    if (autosave.problem?.kind === "conflict") return;
    const isBlank = sectionShapes[section].every((shape) => saysNothing(shape, autosave.values));
    if (isBlank && (claims ?? []).length === 0) dropping.mutate({ section, id, name });
    close();
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does what the button below does
    <div
      ref={box}
      className="entry-form"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
        event.stopPropagation();
        finish();
      }}
    >
      <SaveProblems autosave={autosave} />
      <div className="entry-fields">
        {sectionShapes[section].map((shape) => (
          <div key={shape.name} className={shape.isWide ? "field-wide" : undefined}>
            <Field shape={shape} autosave={autosave} />
          </div>
        ))}
      </div>
      {claims && isOwner(section) && <Claims section={section} id={id} of={name} claims={claims} />}
      <Button size="compact-md" variant="default" onClick={finish}>
        {words.done}
      </Button>
    </div>
  );
};

const saysNothing = ({ name, kind }: FieldShape, values: Values) =>
  kind === "kind" || wordsOf(values[name]) === "";

const isOwner = (section: PlainSection): section is ClaimOwner =>
  section === "experience" || section === "projects";
