import type { Miss } from "../../jobs/evaluation/evaluation.ts";
import type { LabelledResume, ResumeLabel } from "../labels/resume-labels.ts";
import { areAlike, areSame, areSameLinks, beginsSame } from "./same.ts";

type ReadLabel = Extract<ResumeLabel, { outcome: "resume" }>;

/** One comparison of a field. `isStated`: the label has a value; else nothing may be read. */
export interface Judged extends Omit<Miss, "of"> {
  readonly isStated: boolean;
  readonly isRight: boolean;
}

const show = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Judges the fields of one resume. */
class Judge {
  readonly judged: Judged[] = [];
  readonly #also: NonNullable<ReadLabel["alsoAccepted"]>;

  constructor(label: ReadLabel) {
    this.#also = label.alsoAccepted ?? {};
  }

  add(field: string, expected: unknown, got: unknown, isRight: boolean): void {
    this.judged.push({
      field,
      expected: show(expected),
      got: show(got),
      isStated: expected !== null,
      isRight,
    });
  }

  value(
    field: string,
    path: string,
    label: unknown,
    got: unknown,
    compare: (label: never, got: never) => boolean = areSame,
  ) {
    const accepted = [label, ...(this.#also[path] ?? [])];
    this.add(
      field,
      label,
      got,
      accepted.some((each) => compare(each as never, got as never)),
    );
  }

  /** Each label once; what is read beyond is invented, unless that is arguable. */
  list(
    field: string,
    labels: readonly string[],
    got: readonly string[],
    compare: (a: string, b: string) => boolean,
    arguable: readonly string[] = [],
  ) {
    for (const label of labels)
      this.add(
        field,
        label,
        got,
        got.some((each) => compare(label, each)),
      );
    for (const each of got) {
      const isKnown = [...labels, ...arguable].some((label) => compare(label, each));
      if (!isKnown) this.add(field, null, each, false);
    }
  }

  highlights(field: string, path: string, labels: readonly string[], got: readonly string[]) {
    const counts = this.#also[path]?.filter((each) => typeof each === "number") ?? [];
    if (counts.includes(got.length) && labels.every((label) => got.some((each) => beginsSame(label, each)))) {
      for (const label of labels) this.add(field, label, got, true);
      return;
    }
    this.list(field, labels, got, beginsSame);
  }
}

/** Pairs labelled entries with read ones: those that share most, in their order. */
const pair = <Entry extends object>(
  labels: readonly Entry[],
  got: readonly Entry[],
): (readonly [number, number | undefined])[] => {
  const shared = (one: Entry, other: Entry) => {
    const values = new Map(Object.entries(other));
    return Object.entries(one).filter(
      ([name, value]) => value !== null && typeof value === "string" && areSame(value, values.get(name)),
    ).length;
  };
  const scores = labels.flatMap((label, a) => got.map((each, b) => ({ a, b, score: shared(label, each) })));
  const taken = new Map<number, number>();
  for (const { a, b, score } of scores.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b))
    if (score > 0 && !taken.has(a) && ![...taken.values()].includes(b)) taken.set(a, b);
  return labels.map((_, index) => [index, taken.get(index)] as const);
};

const surplus = (judge: Judge, field: string, count: number, got: number) => {
  for (let more = count; more < got; more++) judge.add(field, null, "an entry more", false);
};

const judgePositions = (
  judge: Judge,
  labels: LabelledResume["positions"],
  got: LabelledResume["positions"],
) => {
  for (const [index, match] of pair(labels, got)) {
    const [label, read] = [labels[index], match === undefined ? undefined : got[match]];
    if (label === undefined) continue;
    const path = `positions.${index}`;
    judge.value("title", `${path}.title`, label.title, read?.title ?? null);
    judge.value("company", `${path}.company`, label.company, read?.company ?? null);
    judge.value("start", `${path}.start`, label.start, read?.start ?? null);
    if (label.current)
      judge.add("end", "goes on", read?.current ? "goes on" : (read?.end ?? null), read?.current ?? false);
    else judge.value("end", `${path}.end`, label.end, read?.end ?? null);
    judge.value("place", `${path}.place`, label.place, read?.place ?? null, areAlike);
    judge.highlights("highlights", `${path}.highlights`, label.highlights, read?.highlights ?? []);
  }
  surplus(judge, "position", labels.length, got.length);
};

const judgeEducation = (
  judge: Judge,
  labels: LabelledResume["education"],
  got: LabelledResume["education"],
) => {
  for (const [index, match] of pair(labels, got)) {
    const [label, read] = [labels[index], match === undefined ? undefined : got[match]];
    if (label === undefined) continue;
    for (const name of ["school", "degree", "area"] as const)
      judge.value(name, `education.${index}.${name}`, label[name], read?.[name] ?? null);
    for (const name of ["start", "end"] as const)
      judge.value("education dates", `education.${index}.${name}`, label[name], read?.[name] ?? null);
  }
  surplus(judge, "education", labels.length, got.length);
};

const judgeProjects = (judge: Judge, labels: LabelledResume["projects"], got: LabelledResume["projects"]) => {
  for (const [index, match] of pair(labels, got)) {
    const [label, read] = [labels[index], match === undefined ? undefined : got[match]];
    if (label === undefined) continue;
    judge.value("project", `projects.${index}.name`, label.name, read?.name ?? null);
    for (const name of ["start", "end"] as const)
      judge.value("project", `projects.${index}.${name}`, label[name], read?.[name] ?? null);
  }
  surplus(judge, "project", labels.length, got.length);
};

/** Every field of a resume, judged. */
export const compareResume = (label: ReadLabel, got: LabelledResume): Judged[] => {
  const judge = new Judge(label);
  const { fields, arguable } = label;
  for (const name of ["name", "email", "headline"] as const) judge.value(name, name, fields[name], got[name]);
  const digits = (phone: string | null) => phone?.replace(/\D/g, "") ?? null;
  judge.value("phone", "phone", digits(fields.phone), digits(got.phone));
  judge.add("town", fields.town, got.location, areTown(fields.town, got.location));
  judge.list("links", fields.links, got.links, areSameLinks, arguable?.links);
  judge.value(
    "summary",
    "summary",
    fields.summary,
    got.summary,
    (one: string | null, other: string | null) =>
      one === null || other === null ? one === other : beginsSame(one, other),
  );
  judgePositions(judge, fields.positions, got.positions);
  judgeEducation(judge, fields.education, got.education);
  judge.list("skills", fields.skills, got.skills, (one, other) => areSame(one, other), arguable?.skills);
  for (const language of fields.languages) {
    const read = got.languages.find(({ name }) => areSame(language.name, name));
    judge.add(
      "languages",
      language,
      read ?? null,
      read !== undefined && areAlike(language.fluency, read.fluency),
    );
  }
  surplus(judge, "languages", fields.languages.length, got.languages.length);
  judge.list(
    "certifications",
    fields.certifications.map(({ name }) => name),
    got.certifications.map(({ name }) => name),
    areAlike,
  );
  judgeProjects(judge, fields.projects, got.projects);
  return judge.judged;
};

const areTown = (town: string | null, location: string | null): boolean =>
  town === null ? location === null : (location?.toLowerCase().includes(town.toLowerCase()) ?? false);
