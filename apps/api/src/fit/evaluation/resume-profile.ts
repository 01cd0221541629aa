import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blankEntries, type ProfileDocument } from "@jobtracker/contracts";
import { z } from "zod";
import { labelsFolder } from "../../jobs/labels/folder.ts";
import { writtenProfile } from "../scoring/written.ts";

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const dates = { startDate: text, endDate: text };
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).nullish();

/** What scoring reads of a JSON Resume. */
const Resume = z.looseObject({
  basics: z.looseObject({
    label: text,
    summary: text,
    location: z.looseObject({ city: text, countryCode: text }).nullish(),
  }),
  work: list({ name: text, position: text, summary: text, location: text, ...dates, highlights: texts }),
  projects: list({
    name: text,
    description: text,
    ...dates,
    keywords: texts,
    roles: texts,
    highlights: texts,
  }),
  education: list({ institution: text, area: text, studyType: text, ...dates, courses: texts }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  certificates: list({ name: text, issuer: text, date: text }),
});

const said = (value: string | null | undefined) => (value === undefined || value === "" ? null : value);

/** A labelled resume as a profile that nobody stored: what scoring reads of it, and no more. */
export const profileOfResume = (file: string): ProfileDocument => {
  const source: unknown = JSON.parse(readFileSync(join(labelsFolder, "../resumes", file), "utf8"));
  const resume = Resume.parse(source);
  let lastClaim = 0;
  const entry = (at: number) => ({ id: at + 1, version: 1 });
  const claims = (highlights: readonly string[] | null | undefined) =>
    (highlights ?? []).map((claim) => {
      lastClaim += 1;
      return { id: lastClaim, version: 1, text: claim };
    });
  const period = (of: { startDate?: string | null | undefined; endDate?: string | null | undefined }) => ({
    startDate: said(of.startDate),
    endDate: said(of.endDate),
  });
  const { basics } = resume;
  return writtenProfile({
    name: file,
    basics: {
      headline: said(basics.label),
      summary: said(basics.summary),
      city: said(basics.location?.city),
      countryCode: said(basics.location?.countryCode),
    },
    experience: (resume.work ?? []).map((work, at) => ({
      ...blankEntries.experience,
      ...entry(at),
      title: said(work.position),
      company: said(work.name),
      place: said(work.location),
      summary: said(work.summary),
      ...period(work),
      highlights: claims(work.highlights),
    })),
    projects: (resume.projects ?? []).map((project, at) => ({
      ...blankEntries.projects,
      ...entry(at),
      name: said(project.name),
      description: said(project.description),
      keywords: project.keywords ?? [],
      roles: project.roles ?? [],
      ...period(project),
      highlights: claims(project.highlights),
    })),
    education: (resume.education ?? []).map((education, at) => ({
      ...blankEntries.education,
      ...entry(at),
      institution: said(education.institution),
      area: said(education.area),
      studyType: said(education.studyType),
      courses: education.courses ?? [],
      ...period(education),
    })),
    skills: (resume.skills ?? []).map((skill, at) => ({
      ...blankEntries.skills,
      ...entry(at),
      name: said(skill.name),
      level: said(skill.level),
      keywords: skill.keywords ?? [],
    })),
    languages: (resume.languages ?? []).map((language, at) => ({
      ...blankEntries.languages,
      ...entry(at),
      language: said(language.language),
      fluency: said(language.fluency),
    })),
    certifications: (resume.certificates ?? []).map((certificate, at) => ({
      ...blankEntries.certifications,
      ...entry(at),
      name: said(certificate.name),
      issuer: said(certificate.issuer),
    })),
  });
};
