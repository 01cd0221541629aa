import type { ImportColumn } from "@jobtracker/contracts";
import { readAddress } from "./source-line.ts";

/** Names of columns in exports of job boards and trackers and in people's own sheets: English, German, French, Spanish. */
const NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  url: [
    ...["url", "link", "job url", "job link", "posting url", "posting", "address", "web address", "website"],
    ...["webadresse", "adresse", "stellenlink", "anzeige", "lien", "lien de l offre", "adresse web"],
    ...["enlace", "direccion", "direccion web", "vinculo"],
  ],
  title: [
    ...["title", "job title", "position", "role", "job", "job name", "opening"],
    ...["titel", "stelle", "stellentitel", "stellenbezeichnung", "bezeichnung", "jobtitel", "beruf"],
    ...["titre", "poste", "intitule", "intitule du poste", "offre", "emploi"],
    ...["titulo", "puesto", "cargo", "oferta", "empleo"],
  ],
  company: [
    ...["company", "company name", "employer", "organisation", "organization"],
    ...["firma", "unternehmen", "arbeitgeber", "betrieb", "firmenname"],
    ...["entreprise", "societe", "employeur", "nom de l entreprise"],
    ...["empresa", "compania", "empleador", "organizacion"],
  ],
  location: [
    ...["location", "place", "city", "where", "ort", "standort", "arbeitsort", "stadt"],
    ...["lieu", "ville", "localisation", "lieu de travail", "ubicacion", "lugar", "ciudad", "localidad"],
  ],
  salary: [
    ...["salary", "salary range", "pay", "compensation", "wage", "annual salary", "base salary"],
    ...["gehalt", "jahresgehalt", "gehaltsspanne", "verdienst", "lohn", "vergutung"],
    ...["salaire", "remuneration", "fourchette de salaire", "salario", "sueldo", "retribucion"],
  ],
};

const folded = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const byName = new Map(
  (Object.entries(NAMES) as [ImportColumn, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name) => [name, column] as const),
  ),
);

/** What each cell of the first row names, each column once. */
const namedColumns = (first: readonly string[]): (ImportColumn | null)[] => {
  const taken = new Set<ImportColumn>();
  return first.map((name) => {
    const column = byName.get(folded(name));
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
};

export interface TableColumns {
  readonly hasHeader: boolean;
  readonly columns: readonly (ImportColumn | null)[];
}

const ROWS_LOOKED_AT = 20;

/** The column that holds the most addresses. */
const addressColumn = (rows: readonly (readonly string[])[], width: number): number => {
  const counts = Array.from(
    { length: width },
    (_, index) => rows.filter((row) => /^https?:/i.test(row[index]?.trim() ?? "")).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
};

/** Reads the columns off their names; a table without names has one of addresses, where it can be seen. */
export const recogniseColumns = (rows: readonly (readonly string[])[]): TableColumns => {
  const first = rows[0] ?? [];
  const named = namedColumns(first);
  const hasHeader = named.some((column) => column !== null) && !first.some((cell) => readHttp(cell));
  const some = rows.slice(hasHeader ? 1 : 0, ROWS_LOOKED_AT);
  const columns: (ImportColumn | null)[] = hasHeader ? named : first.map(() => null);
  const addresses = columns.includes("url") ? -1 : addressColumn(some, first.length);
  if (addresses >= 0 && columns[addresses] === null) columns[addresses] = "url";
  return { hasHeader, columns };
};

const readHttp = (cell: string) => /^https?:/i.test(cell.trim()) && readAddress(cell) !== null;
