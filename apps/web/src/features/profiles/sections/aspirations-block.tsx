import type { Aspirations } from "@jobtracker/contracts";
import { Checkbox, Group, MultiSelect, TagsInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import { t } from "../../../messages/index.ts";
import { words } from "../../../messages/profiles.ts";
import { aspirationsTarget } from "../editing/edit-target.ts";
import type { Editing } from "../editing/editing-context.ts";
import { SaveProblems } from "../editing/save-problems.tsx";
import { useAutosave } from "../editing/use-autosave.ts";
import { countries } from "./countries.ts";
import { MinimumSalaryField } from "./minimum-salary-field.tsx";
import { PlacesField } from "./places-field.tsx";

const own = words.aspirations;
const MOST_WISHES = 50;

const makeTarget = ({ cache, profileId }: Editing) => aspirationsTarget(cache, profileId);

/** What the person looks for: always open, since it is a form and no text. */
export const AspirationsBlock = ({ aspirations }: { readonly aspirations: Aspirations }) => {
  const autosave = useAutosave(makeTarget, own.title);
  const wishes: Aspirations = { ...aspirations, ...autosave.values };
  const { set, flush, problem } = autosave;
  const errorOf = (name: string) => problem?.fields[name];
  return (
    <section className="panel profile-section" id="section-aspirations" aria-labelledby="title-aspirations">
      <h2 id="title-aspirations" tabIndex={-1}>
        {own.title}
      </h2>
      <p className="entry-hint">{own.lead}</p>
      <SaveProblems autosave={autosave} />
      <div className="entry-form">
        <TagsInput
          label={words.field("titles")}
          description={own.titlesHint}
          maxTags={MOST_WISHES}
          error={errorOf("titles")}
          value={wishes.titles}
          onChange={(titles) => set("titles", titles)}
          onBlur={flush}
        />
        <PlacesField places={wishes.places} onChange={(places) => set("places", places)} />
        <Checkbox.Group
          label={words.field("remote")}
          value={wishes.remote}
          onChange={(remote) => set("remote", remote)}
        >
          <Group gap="lg" mt={6}>
            {Object.entries(t.jobs.remote).map(([value, label]) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
        <MinimumSalaryField
          salary={wishes.minimumSalary}
          onChange={(minimumSalary) => set("minimumSalary", minimumSalary)}
        />
        <div className="entry-fields">
          <DatePickerInput
            label={words.field("startFrom")}
            valueFormat="D MMM YYYY"
            clearable
            clearButtonProps={{ "aria-label": t.actions.clear }}
            value={wishes.startFrom}
            onChange={(day) => set("startFrom", day)}
          />
          <MultiSelect
            label={words.field("permits")}
            description={own.permitsHint}
            data={countries}
            searchable
            limit={60}
            value={wishes.permits}
            onChange={(permits) => set("permits", permits)}
          />
        </div>
        <TagsInput
          label={words.field("dealBreakers")}
          description={own.dealBreakersHint}
          maxTags={MOST_WISHES}
          error={errorOf("dealBreakers")}
          value={wishes.dealBreakers}
          onChange={(dealBreakers) => set("dealBreakers", dealBreakers)}
          onBlur={flush}
        />
      </div>
    </section>
  );
};
