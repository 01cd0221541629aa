import { curation } from "./curation.ts";
import { type Mark, markOf } from "./marks.ts";
import { type MergedSkill, meetingNames, productName } from "./merge.ts";
import { compact, slug, spelling, withoutQualifier } from "./names.ts";
import type { Words } from "./ordinary.ts";
import { phrasesOf } from "./phrases.ts";
import type { SourceRow } from "./sources.ts";

/** One skill of the taxonomy as it is written. */
export interface Skill {
  readonly key: string;
  readonly name: string;
  readonly mark: Mark;
  readonly category: string;
  readonly kind: "technology" | "knowledge" | "activity";
  /** Ids of the sources beside the key. */
  readonly ids: readonly string[];
  readonly aliases: readonly { readonly name: string; readonly mark: Mark }[];
  /** Names that were given to it by hand: no other skill has them. */
  readonly claims: readonly string[];
}

/** Nobody writes longer ones as they stand. */
const MOST_WORDS = 6;

const SOURCE_ORDER = ["linguist", "github", "onet", "esco"] as const;

const bySource = (rows: readonly SourceRow[]) =>
  rows.toSorted(
    (one, other) =>
      SOURCE_ORDER.indexOf(one.source) - SOURCE_ORDER.indexOf(other.source) ||
      one.id.length - other.id.length ||
      (one.id < other.id ? -1 : 1),
  );

/** ESCO names fields of knowledge and activities, the others what they are made with. */
const nameOf = (rows: readonly SourceRow[], kind: Skill["kind"], ordinary: ReadonlySet<string>): string => {
  const telling = kind === "technology" ? rows[0] : rows.find(({ source }) => source === "esco");
  if (telling === undefined) throw new Error("A skill without entries has no name");
  return telling.source === "onet" ? productName(telling, ordinary) : withoutQualifier(telling.name);
};

/** O*NET puts into these what fits nowhere else: PyTorch is no query software. */
const CATCH_ALL = new Set([
  "Data base user interface and query software",
  "Analytical or scientific software",
]);

const categoryOf = (rows: readonly SourceRow[]): string => {
  const isTopic = rows.some(({ source }) => source === "github");
  const telling = (source: SourceRow["source"]) =>
    rows.find((row) => row.source === source && !(isTopic && CATCH_ALL.has(row.category)))?.category;
  const category =
    telling("linguist") ?? telling("onet") ?? telling("esco") ?? telling("github") ?? "technology";
  if (category === "topic" || category === "unspecified") return "Technology";
  if (category === "skill/competence") return "Activity";
  return category.charAt(0).toUpperCase() + category.slice(1);
};

const kindOf = ({ rows, curated }: MergedSkill): Skill["kind"] => {
  // A topic of GitHub that ESCO has as a field of knowledge is one: chemistry, logging.
  const isField = rows.some(({ source, category }) => source === "esco" && category === "knowledge");
  const isProduct = rows.some(({ source }) => source === "onet" || source === "linguist");
  if (curated === undefined && isField && !isProduct && rows.length > 1) return "knowledge";
  if (curated !== undefined || rows.some(({ source, id }) => source !== "esco" || /\.[^.]+$/.test(id)))
    return "technology";
  return rows.some(({ category }) => category === "skill/competence") ? "activity" : "knowledge";
};

export const toSkill = (merged: MergedSkill, words: Words): Skill => {
  const { curated } = merged;
  const rows = bySource(merged.rows);
  const kind = kindOf(merged);
  const name = curated?.name ?? nameOf(rows, kind, words.ordinary);
  const isWellKnown =
    curated !== undefined ||
    rows.some(({ sought }) => sought) ||
    new Set(rows.map(({ source }) => source)).size > 1;
  const isListed = rows.some(({ source }) => source === "github" || source === "linguist");
  const markNamed = (text: string, isName: boolean) =>
    markOf({ name: text, isName, kind, isWellKnown, isListed }, words);
  const given = [
    ...(curated?.names ?? []),
    ...phrasesOf([...new Set([name, ...rows.map((row) => row.name)])]),
  ];
  const aliases = new Map<string, { name: string; mark: Mark }>(
    given.map((signed) => [spelling(signed.name), { name: signed.name, mark: signed.sign }]),
  );
  for (const alias of rows.flatMap((row) => [
    ...meetingNames(row, words.ordinary),
    productName(row, words.ordinary),
    withoutQualifier(row.name),
    ...aliasesOf(row),
  ])) {
    const key = spelling(alias);
    if (key === "" || key === spelling(name) || aliases.has(key)) continue;
    if (key.split(" ").length > MOST_WORDS) continue;
    const isVariant = compact(alias) === compact(name) || compact(alias).includes(compact(name));
    aliases.set(key, { name: alias, mark: markNamed(alias, isVariant) });
  }
  return {
    key: rows[0]?.id ?? `jt:${slug(name)}`,
    name,
    mark: curated === undefined ? markNamed(name, true) : curated.sign,
    category: categoryOf(rows),
    kind,
    ids: rows.slice(1).map(({ id }) => id),
    aliases: [...aliases.values()],
    claims: [...(curated === undefined ? [] : [name]), ...given.map((signed) => signed.name)],
  };
};

/** Topics are also written as addresses (`machine-learning`); those are the name again. */
const aliasesOf = ({ source, aliases }: SourceRow): readonly string[] =>
  source === "github"
    ? aliases.filter((alias) => alias.length > 2).map((alias) => alias.replaceAll("-", " "))
    : aliases;

/** `turn-based-strategy`: the topics without a name of their own are genres of games and the like. */
const isUnnamedTopic = ({ source, name }: SourceRow) =>
  source === "github" && name.includes("-") && name === name.toLowerCase() && name !== "scikit-learn";

export const isDropped = (row: SourceRow): boolean =>
  row.source !== "onet" && (curation.dropped.has(row.name) || isUnnamedTopic(row));
