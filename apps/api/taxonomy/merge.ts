import { type CuratedSkill, curation } from "./curation.ts";
import {
  acronymInBrackets,
  compact,
  isAcronym,
  isOneWord,
  withoutKind,
  withoutQualifier,
  withoutVendor,
} from "./names.ts";
import type { SourceRow } from "./sources.ts";

/** The entries of all sources that are one skill. */
export interface MergedSkill {
  readonly rows: readonly SourceRow[];
  readonly curated: CuratedSkill | undefined;
}

/** Has more to say than words of everyday language. */
const isTelling = (name: string, ordinary: ReadonlySet<string>): boolean =>
  !name.split(" ").every((word) => ordinary.has(word.toLowerCase()));

/** `Alteryx software` is Alteryx, but `Accounting software` is not accounting. */
export const productName = (row: SourceRow, ordinary: ReadonlySet<string>): string => {
  const name = withoutQualifier(row.name);
  return isTelling(withoutKind(name), ordinary) ? withoutKind(name) : name;
};

/** The name by which it meets others: `Chat software` is not Google Chat. */
const plainName = (row: SourceRow, ordinary: ReadonlySet<string>): string => {
  const plain = productName(row, ordinary);
  return row.sought || !isOneWord(plain) ? plain : withoutQualifier(row.name);
};

/** Acronyms so short name a kind of product, longer ones a product: ERP, CATIA. */
const SHORT = 4;

/** `Microsoft Excel` is also Excel; but not every ERP is SAP ERP. */
const shortName = (plain: string, ordinary: ReadonlySet<string>): string | undefined => {
  const short = withoutVendor(plain, curation.vendors);
  const isBare = short === undefined || (isAcronym(short) && short.length <= SHORT && !/\d/.test(short));
  return isBare || !isTelling(short, ordinary) ? undefined : short;
};

/** The names under which an entry meets those of other sources. `ordinary`: words of everyday language. */
export const meetingNames = (row: SourceRow, ordinary: ReadonlySet<string>): string[] => {
  const plain = plainName(row, ordinary);
  const names = [plain, acronymInBrackets(row.name), shortName(plain, ordinary), ...spelledOut(row)];
  return names.filter((name) => name !== undefined);
};

/** `Structured query language SQL`: O*NET puts the acronym behind the name, and the aliases are its two parts. */
const spelledOut = ({ source, name, aliases }: SourceRow): readonly string[] =>
  source === "onet" ? aliases.filter((alias) => name.includes(alias) && !isOneWord(alias)) : [];

/** Acronyms alone join with names alone: `SQL` of Linguist with `Structured query language SQL`. */
const acronyms = ({ source, aliases, sought }: SourceRow): readonly string[] =>
  source === "onet" && sought ? aliases.filter((alias) => isOneWord(alias) && alias.length >= 3) : [];

const singular = (key: string) => (key.length > 5 ? key.replace(/(?<![siu])s$/, "") : key);

/** Names that mean different things in different sources meet within their source alone. */
const keyOf = (row: SourceRow, name: string) => {
  const key = compact(name);
  return curation.apart.has(key) ? `${row.source}:${key}` : singular(key);
};

class Groups {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    const parent = this.#parents.get(key) ?? key;
    if (parent === key) return key;
    const root = this.find(parent);
    this.#parents.set(key, root);
    return root;
  }

  join(keys: readonly string[]): void {
    const [first, ...others] = keys.map((key) => this.find(key));
    for (const other of others) if (first !== undefined) this.#parents.set(other, first);
  }
}

/** Entries that share a name, by themselves or by the curation, are one skill. */
export const mergeRows = (rows: readonly SourceRow[], ordinary: ReadonlySet<string>): MergedSkill[] => {
  const groups = new Groups();
  const keysOfRow = new Map(
    rows.map((row) => [row, meetingNames(row, ordinary).map((name) => keyOf(row, name))]),
  );
  const known = new Set(
    rows
      .filter(({ source }) => source === "linguist" || source === "github")
      .map((row) => keyOf(row, row.name)),
  );
  for (const [row, keys] of keysOfRow)
    groups.join([
      ...keys,
      ...acronyms(row)
        .map((name) => keyOf(row, name))
        .filter((key) => known.has(key)),
    ]);
  const curatedKey = ({ name }: { readonly name: string }) => singular(compact(name));
  for (const skill of curation.technologies)
    groups.join([skill, ...skill.names.filter(({ sign }) => sign !== "?")].map(curatedKey));
  const curatedOf = new Map(curation.technologies.map((skill) => [groups.find(curatedKey(skill)), skill]));
  const grouped = Map.groupBy(rows, (row) => groups.find(keysOfRow.get(row)?.[0] ?? row.id));
  for (const root of curatedOf.keys()) if (!grouped.has(root)) grouped.set(root, []);
  return [...grouped].map(([root, members]) => ({ rows: members, curated: curatedOf.get(root) }));
};
