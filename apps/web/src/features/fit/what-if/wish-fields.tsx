import { type ProfileDocument, Remote } from "@jobtracker/contracts";
import { Checkbox, MultiSelect, Select, TagsInput, TextInput } from "@mantine/core";
import { words } from "../../../messages/what-if.ts";
import { countries } from "../../profiles/sections/countries.ts";
import { CountryField } from "../../profiles/sections/country-field.tsx";
import { MinimumSalaryField } from "../../profiles/sections/minimum-salary-field.tsx";
import { PlacesField } from "../../profiles/sections/places-field.tsx";
import { entriesIn } from "./entries-of.ts";
import type { EntryChange } from "./entry-fields.tsx";
import type { ChangeOf, TriedChange } from "./tried-change.ts";
import "../../profiles/sections/sections.css";

const { fields } = words;
const MOST_CHOICES = 60;
const MOST_WISHES = 50;
const LONGEST_LINE = 300;

interface WishFieldsProps {
  readonly change: Exclude<TriedChange, EntryChange>;
  readonly profile: ProfileDocument;
  readonly onChange: (change: TriedChange) => void;
}

/** What the person would wish for, where they would live, or what they would not have. */
export const WishFields = ({ change, profile, onChange }: WishFieldsProps) => {
  switch (change.kind) {
    case "places":
      return <PlacesField places={change.places} onChange={(places) => onChange({ ...change, places })} />;
    case "remote":
      return <RemoteField change={change} onChange={onChange} />;
    case "salary":
      return (
        <MinimumSalaryField salary={change.salary} onChange={(salary) => onChange({ ...change, salary })} />
      );
    case "permits":
      return (
        <MultiSelect
          label={fields.permits}
          data={countries}
          searchable
          limit={MOST_CHOICES}
          value={[...change.permits]}
          onChange={(permits) => onChange({ ...change, permits })}
        />
      );
    case "dealBreakers":
      return (
        <TagsInput
          label={fields.dealBreakers}
          placeholder={words.listHint}
          maxTags={MOST_WISHES}
          value={[...change.dealBreakers]}
          onChange={(dealBreakers) => onChange({ ...change, dealBreakers })}
        />
      );
    case "home":
      return (
        <>
          <TextInput
            label={fields.city}
            maxLength={LONGEST_LINE}
            value={change.city}
            onChange={({ currentTarget }) => onChange({ ...change, city: currentTarget.value })}
          />
          <CountryField
            label={fields.country}
            value={change.countryCode}
            onChange={(countryCode) => onChange({ ...change, countryCode })}
          />
        </>
      );
    case "without":
      return <WithoutField change={change} profile={profile} onChange={onChange} />;
  }
};

const RemoteField = ({
  change,
  onChange,
}: Pick<WishFieldsProps, "onChange"> & { readonly change: ChangeOf<"remote"> }) => (
  <Checkbox.Group
    label={words.kinds.remote}
    value={[...change.remote]}
    onChange={(chosen) =>
      onChange({ ...change, remote: Remote.options.filter((way) => chosen.includes(way)) })
    }
  >
    <div className="what-if-ways">
      {Remote.options.map((way) => (
        <Checkbox key={way} value={way} label={words.ways[way]} />
      ))}
    </div>
  </Checkbox.Group>
);

const WithoutField = ({
  change,
  profile,
  onChange,
}: Omit<WishFieldsProps, "change"> & { readonly change: ChangeOf<"without"> }) => {
  const entries = entriesIn(profile);
  const chosen = entries.findIndex(
    ({ of }) => of.section === change.entry?.section && of.id === change.entry.id,
  );
  const numbered = entries.map(({ of, name }, at) => ({
    section: of.section,
    value: String(at),
    label: name,
  }));
  const groups = [...Map.groupBy(numbered, ({ section }) => section)].map(([section, items]) => ({
    group: words.sections[section],
    items: items.map(({ value, label }) => ({ value, label })),
  }));
  return (
    <Select
      label={fields.without}
      data={groups}
      searchable
      limit={MOST_CHOICES}
      value={chosen < 0 ? null : String(chosen)}
      onChange={(at) => {
        const entry = at === null ? undefined : entries[Number(at)];
        onChange({ ...change, entry: entry?.of ?? null, name: entry?.name ?? "" });
      }}
    />
  );
};
