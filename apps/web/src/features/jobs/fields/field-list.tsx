import type { FieldSources, JobFields } from "@jobtracker/contracts";
import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { writeDay } from "../../../_kit/time/instants.ts";
import { t } from "../../../messages/index.ts";
import { commonSource } from "./common-source.ts";
import { SourceBadge } from "./source-badge.tsx";
import { writeSalary } from "./write-fields.ts";
import "./fields.css";

type ListedField = Exclude<keyof JobFields, "descriptionHtml" | "descriptionText">;
export type ListedFields = Pick<JobFields, ListedField>;

interface FieldListProps {
  readonly fields: ListedFields;
  readonly sources: FieldSources;
  /** Also says which fields have no value. */
  readonly showMissing?: boolean;
  readonly omit?: readonly ListedField[];
}

const rows: Record<ListedField, (fields: ListedFields) => ReactNode> = {
  title: ({ title }) => title,
  company: ({ company }) => company,
  locations: ({ locations }) => locations.map(({ text }) => <div key={text}>{text}</div>),
  remote: ({ remote }) => remote && t.jobs.remote[remote],
  employmentType: ({ employmentType }) => employmentType && t.jobs.employmentType[employmentType],
  employmentTypeText: ({ employmentType, employmentTypeText }) =>
    employmentType ? null : employmentTypeText,
  salary: ({ salary }) => writeSalary(salary),
  postedDate: ({ postedDate }) => postedDate && writeDay(postedDate),
  validThrough: ({ validThrough }) => validThrough && writeDay(validThrough),
  url: ({ url }) =>
    url && (
      <Anchor href={url} target="_blank" rel="noreferrer noopener" className="field-address">
        {url}
      </Anchor>
    ),
};

/** Shown only when they say something that the others do not. */
const silentWhenMissing = new Set<string>(["employmentTypeText"]);

const names: readonly ListedField[] = [
  "title",
  "company",
  "locations",
  "remote",
  "employmentType",
  "employmentTypeText",
  "salary",
  "postedDate",
  "validThrough",
  "url",
];

const isMissing = (value: ReactNode) =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** The fields of a job with their sources: that of most of them once, the others beside their field. */
export const FieldList = ({ fields, sources, showMissing = false, omit = [] }: FieldListProps) => {
  const common = commonSource(sources);
  return (
    <>
      <dl className="fields">
        {names
          .filter((name) => !omit.includes(name))
          .map((name) => ({ name, value: rows[name](fields) }))
          .filter(({ name, value }) => !isMissing(value) || (showMissing && !silentWhenMissing.has(name)))
          .map(({ name, value }) => (
            <div key={name} className="field">
              <dt>{t.jobs.fields[name]}</dt>
              <dd>
                {isMissing(value) ? <span className="field-missing">{t.capture.check.missing}</span> : value}
                {!isMissing(value) && <SourceBadge source={sources[name]} unless={common} />}
              </dd>
            </div>
          ))}
      </dl>
      {common !== undefined && (
        <p className="fields-source">
          {t.jobs.mostFrom} <SourceBadge source={{ kind: common }} />
        </p>
      )}
    </>
  );
};
