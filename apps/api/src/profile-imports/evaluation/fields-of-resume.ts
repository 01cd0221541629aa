import type { JsonResume } from "@jobtracker/contracts";
import type { LabelledResume } from "../labels/resume-labels.ts";

type Period = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

const datesOf = ({ startDate, endDate }: Period) => ({ start: startDate ?? null, end: endDate ?? null });

const positionOf = (work: NonNullable<JsonResume["work"]>[number]): LabelledResume["positions"][number] => ({
  title: work.position ?? null,
  company: work.name ?? null,
  ...datesOf(work),
  current: work.startDate !== undefined && work.endDate === undefined,
  place: work.location ?? null,
  summary: work.summary ?? null,
  highlights: work.highlights ?? [],
});

const locationOf = (basics: JsonResume["basics"]): string | null => {
  const { address, postalCode, city, region, countryCode } = basics?.location ?? {};
  const parts = [address, city, region, postalCode, countryCode].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
};

/** A skill with keywords is the name of a group. */
const skillsOf = ({ skills = [] }: JsonResume) => ({
  single: skills.flatMap(({ name, keywords = [] }) =>
    keywords.length > 0 ? keywords : name === undefined ? [] : [name],
  ),
});

/** What was read, in the form of the labels. */
export const fieldsOf = (resume: JsonResume): LabelledResume => {
  const { basics, work = [], education = [], languages = [], certificates = [], projects = [] } = resume;
  const urls = [basics?.url, ...(basics?.profiles ?? []).map(({ url }) => url)];
  return {
    name: basics?.name ?? null,
    headline: basics?.label ?? null,
    email: basics?.email ?? null,
    phone: basics?.phone ?? null,
    location: locationOf(basics),
    town: basics?.location?.city ?? null,
    links: urls.filter((url) => url !== undefined),
    summary: basics?.summary ?? null,
    positions: work.map(positionOf),
    education: education.map((entry) => ({
      school: entry.institution ?? null,
      degree: entry.studyType ?? null,
      area: entry.area ?? null,
      ...datesOf(entry),
    })),
    skills: skillsOf(resume).single,
    languages: languages.map(({ language = "", fluency = null }) => ({ name: language, fluency })),
    certifications: certificates.map(({ name = "", issuer = null, date = null }) => ({ name, issuer, date })),
    projects: projects.map((project) => ({
      name: project.name ?? "",
      ...datesOf(project),
      highlights: project.highlights ?? [],
    })),
  };
};
