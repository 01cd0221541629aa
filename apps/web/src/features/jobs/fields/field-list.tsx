import type { FieldSources, JobFields, Salary, YearlySalary } from "@jobtracker/contracts";
import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { writeDay } from "../../../_kit/time/instants.ts";
import { t } from "../../../messages/index.ts";
import { commonSource } from "./common-source.ts";
import { SourceBadge } from "./source-badge.tsx";
import { writeLanguage, writeSalary, writeYearlySalary } from "./write-fields.ts";
import "./fields.css";

type ListedField = Exclude<keyof JobFields, "descriptionHtml" | "descriptionText">;
export type ListedFields = Pick<JobFields, ListedField> & { readonly yearlySalary?: YearlySalary | null };

interface FieldListProps {
  readonly fields: ListedFields;
  readonly sources: FieldSources;
  /** Also says which fields have no value. */
  readonly showMissing?: boolean;
  readonly omit?: readonly ListedField[];
}

/** The pay as it is stated, and below it what that makes in a year. */
const Pay = ({ salary, yearly }: { readonly salary: Salary; readonly yearly: string }) => (
  <>
    {writeSalary(salary)}
    {yearly !== "" && <div className="field-aside">{t.jobs.aYear(yearly)}</div>}
  </>
);

const rows: Record<ListedField, (fields: ListedFields) => ReactNode> = {
  title: ({ title }) => title,
  company: ({ company }) => company,
  locations: ({ locations }) => locations.map(({ text }) => <div key={text}>{text}</div>),
  remote: ({ remote }) => remote && t.jobs.remote[remote],
  employmentType: ({ employmentType }) => employmentType && t.jobs.employmentType[employmentType],
  employmentTypeText: ({ employmentType, employmentTypeText }) =>
    employmentType ? null : employmentTypeText,
  salary: ({ salary, yearlySalary }) =>
    salary && <Pay salary={salary} yearly={writeYearlySalary(salary, yearlySalary)} />,
  postedDate: ({ postedDate }) => postedDate && writeDay(postedDate),
  validThrough: ({ validThrough }) => validThrough && writeDay(validThrough),
  url: ({ url }) =>
    url && (
      <Anchor href={url} target="_blank" rel="noreferrer noopener" className="field-address">
        {url}
      </Anchor>
    ),
  applyUrl: ({ applyUrl }) =>
    applyUrl && (
      <Anchor href={applyUrl} target="_blank" rel="noreferrer noopener" className="field-address">
        {applyUrl}
      </Anchor>
    ),
  language: ({ language }) => language && writeLanguage(language),
  closed: ({ closed }) => (closed === null ? null : t.jobs.closed[closed ? "yes" : "no"]),
};

/** Shown only when they say something that the others do not. */
const silentWhenMissing = new Set<string>(["employmentTypeText", "applyUrl", "language", "closed"]);

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
  "applyUrl",
  "language",
  "closed",
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
