import { LanguageLevel, type ProfileDocument } from "@jobtracker/contracts";
import { NativeSelect, Select, TextInput } from "@mantine/core";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { words as profileWords } from "../../../messages/profiles.ts";
import { words } from "../../../messages/what-if.ts";
import { languageChoices } from "../../profiles/page/languages.ts";
import { ownersIn } from "./entries-of.ts";
import type { ChangeOf, TriedChange } from "./tried-change.ts";

const LONGEST_LINE = 300;
const LONGEST_DATE = 12;
const LONGEST_TEXT = 4000;

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const Line = ({ label, value, onChange }: LineProps) => (
  <TextInput
    label={label}
    maxLength={LONGEST_LINE}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

const Words = ({ label, value, onChange }: LineProps) => (
  <GrowingTextarea
    label={label}
    minRows={2}
    maxRows={6}
    maxLength={LONGEST_TEXT}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

interface PeriodProps<Change> {
  readonly change: Change;
  readonly onChange: (change: Change) => void;
}

const Period = <Change extends ChangeOf<"position"> | ChangeOf<"degree">>({
  change,
  onChange,
}: PeriodProps<Change>) => (
  <div className="what-if-pair">
    {(["from", "to"] as const).map((end) => (
      <TextInput
        key={end}
        label={words.fields[end]}
        placeholder={end === "from" ? "2019-03" : profileWords.endHint}
        maxLength={LONGEST_DATE}
        value={change[end]}
        onChange={({ currentTarget }) => onChange({ ...change, [end]: currentTarget.value })}
      />
    ))}
  </div>
);

const { fields } = words;
const levels = Object.entries(words.degrees).map(([value, label]) => ({ value, label }));
const isLevel = (text: string): text is ChangeOf<"degree">["level"] => text in words.degrees;

/** The kinds of change that are entries of a profile. */
export type EntryChange = Exclude<
  TriedChange,
  { readonly kind: "places" | "remote" | "salary" | "permits" | "dealBreakers" | "home" | "without" }
>;

interface EntryFieldsProps {
  readonly change: EntryChange;
  readonly profile: ProfileDocument;
  readonly onChange: (change: TriedChange) => void;
}

/** What an entry that is tried says. */
export const EntryFields = ({ change, profile, onChange }: EntryFieldsProps) => {
  switch (change.kind) {
    case "skill":
      return (
        <Line label={fields.skill} value={change.name} onChange={(name) => onChange({ ...change, name })} />
      );
    case "language":
      return (
        <div className="what-if-pair">
          <Select
            label={fields.language}
            data={languageChoices}
            searchable
            value={change.code}
            onChange={(code) => onChange({ ...change, code })}
          />
          <NativeSelect
            label={fields.level}
            data={LanguageLevel.options}
            value={change.level}
            onChange={({ currentTarget }) => {
              const level = LanguageLevel.safeParse(currentTarget.value);
              if (level.success) onChange({ ...change, level: level.data });
            }}
          />
        </div>
      );
    case "position":
      return (
        <>
          <Line
            label={fields.title}
            value={change.title}
            onChange={(title) => onChange({ ...change, title })}
          />
          <Line
            label={fields.company}
            value={change.company}
            onChange={(company) => onChange({ ...change, company })}
          />
          <Period change={change} onChange={onChange} />
        </>
      );
    case "claim":
      return <ClaimFields change={change} profile={profile} onChange={onChange} />;
    case "project":
      return (
        <>
          <Line
            label={fields.project}
            value={change.name}
            onChange={(name) => onChange({ ...change, name })}
          />
          <Words
            label={fields.description}
            value={change.description}
            onChange={(description) => onChange({ ...change, description })}
          />
        </>
      );
    case "degree":
      return (
        <>
          <NativeSelect
            label={fields.degree}
            data={levels}
            value={change.level}
            onChange={({ currentTarget: { value } }) =>
              isLevel(value) && onChange({ ...change, level: value })
            }
          />
          <Line label={fields.area} value={change.area} onChange={(area) => onChange({ ...change, area })} />
          <Period change={change} onChange={onChange} />
        </>
      );
    case "certificate":
      return (
        <>
          <Line
            label={fields.certificate}
            value={change.name}
            onChange={(name) => onChange({ ...change, name })}
          />
          <Line
            label={fields.issuer}
            value={change.issuer}
            onChange={(issuer) => onChange({ ...change, issuer })}
          />
        </>
      );
  }
};

interface ClaimFieldsProps extends Omit<EntryFieldsProps, "change"> {
  readonly change: ChangeOf<"claim">;
}

const ClaimFields = ({ change, profile, onChange }: ClaimFieldsProps) => {
  const owners = ownersIn(profile);
  const chosen = owners.findIndex(({ of }) => of.section === change.of?.section && of.id === change.of.id);
  return (
    <>
      <NativeSelect
        label={fields.of}
        data={["", ...owners.map(({ name }) => name)].map((label, at) => ({ value: String(at - 1), label }))}
        value={String(chosen)}
        onChange={({ currentTarget }) =>
          onChange({ ...change, of: owners[Number(currentTarget.value)]?.of ?? null })
        }
      />
      <Words label={fields.claim} value={change.text} onChange={(text) => onChange({ ...change, text })} />
    </>
  );
};
