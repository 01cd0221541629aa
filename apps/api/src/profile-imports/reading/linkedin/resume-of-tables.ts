import { networkOf, withScheme } from "../basics/contact-words.ts";
import { dateOf } from "../dates/date-words.ts";
import { folded } from "../dates/month-words.ts";
import { type Said, said, type Tree } from "../said.ts";
import type { TableKind } from "./column-names.ts";
import type { ExportRow, ExportTable } from "./export-tables.ts";

type Fields = { readonly [name: string]: Tree };

const cell = (row: ExportRow | undefined, column: string): Said | null =>
  row === undefined ? null : said(row.cells.get(column), row.lines.get(column) ?? row.line, "sure");

const dateIn = (row: ExportRow, column: string): Said | null => {
  const words = row.cells.get(column);
  const found = words === undefined ? null : dateOf(folded(words).trim(), "month-first");
  return found === null
    ? null
    : said(found.date, row.lines.get(column) ?? row.line, found.doubtful ? "doubtful" : "sure");
};

const period = (row: ExportRow): Fields => ({ startDate: dateIn(row, "start"), endDate: dateIn(row, "end") });

/** "• one\n• two" is a list of statements; other text is a summary. */
const described = (row: ExportRow): Fields => {
  const text = row.cells.get("description");
  if (text === undefined) return {};
  const line = row.lines.get("description") ?? row.line;
  const items = text.split(/\r?\n/).map((item) => item.trim());
  const bullets = items.filter((item) => /^[•*▪–-]\s/u.test(item));
  const words = items.filter((item) => item !== "" && !bullets.includes(item));
  return {
    summary: said(words.join("\n"), line, "sure"),
    highlights: bullets.map((item) => said(item.replace(/^[•*▪–-]\s+/u, ""), line, "sure")),
  };
};

const position = (row: ExportRow): Fields => ({
  name: cell(row, "company"),
  position: cell(row, "title"),
  location: cell(row, "place"),
  ...period(row),
  ...described(row),
});

/** Newer exports write degree and field in one cell: "Master of Arts (M.A.), Library Science". */
const degree = (row: ExportRow): Fields => {
  const whole = row.cells.get("degree");
  const line = row.lines.get("degree") ?? row.line;
  const [, name, field] = /^([^,]{2,}),\s(.+)$/.exec(whole ?? "") ?? [];
  const isSplit = name !== undefined && !row.cells.has("area");
  return {
    institution: cell(row, "institution"),
    studyType: isSplit ? said(name, line, "likely") : cell(row, "degree"),
    area: isSplit ? said(field, line, "likely") : cell(row, "area"),
    ...period(row),
    notes: cell(row, "notes"),
    activities: cell(row, "activities"),
  };
};

const volunteering = (row: ExportRow): Fields => ({
  organization: cell(row, "organization"),
  position: cell(row, "role"),
  ...period(row),
  ...described(row),
  cause: cell(row, "cause"),
});

const readers: { readonly [Kind in TableKind]?: (row: ExportRow) => Fields } = {
  positions: position,
  education: degree,
  skills: (row) => ({ name: cell(row, "name") }),
  certifications: (row) => ({
    ...{
      name: cell(row, "name"),
      issuer: cell(row, "issuer"),
      date: dateIn(row, "start"),
      url: cell(row, "url"),
    },
    ...{ expires: dateIn(row, "end"), licenseNumber: cell(row, "license") },
  }),
  languages: (row) => ({ language: cell(row, "name"), fluency: cell(row, "level") }),
  projects: (row) => {
    const { summary, highlights } = described(row);
    return {
      ...{ name: cell(row, "title"), description: summary ?? null, highlights: highlights ?? null },
      ...{ url: cell(row, "url"), ...period(row) },
    };
  },
  publications: (row) => ({
    ...{ name: cell(row, "name"), publisher: cell(row, "publisher"), releaseDate: dateIn(row, "date") },
    ...{ url: cell(row, "url"), summary: cell(row, "description") },
  }),
  patents: (row) => ({
    ...{
      name: cell(row, "title"),
      releaseDate: dateIn(row, "issued") ?? dateIn(row, "filed"),
      url: cell(row, "url"),
    },
    ...{ summary: cell(row, "description"), patentNumber: cell(row, "number") },
    applicationNumber: cell(row, "application"),
  }),
  honors: (row) => ({
    ...{ title: cell(row, "title"), awarder: cell(row, "issuer"), date: dateIn(row, "date") },
    summary: cell(row, "description"),
  }),
  volunteering,
  organizations: volunteering,
  recommendations: (row) => ({
    name: said(
      [row.cells.get("firstName"), row.cells.get("lastName")].filter(Boolean).join(" "),
      row.line,
      "sure",
    ),
    reference: cell(row, "text"),
    ...{ company: cell(row, "company"), jobTitle: cell(row, "title") },
  }),
};

/** The address that LinkedIn calls the first, else the first. */
const emailOf = (rows: readonly ExportRow[]): Said | null =>
  cell(rows.find((row) => /^yes$/i.test(row.cells.get("primary") ?? "")) ?? rows[0], "address");

const ADDRESS = /https?:\/\/[^\s,\]]+/g;

const linksOf = (row: ExportRow | undefined): Fields => {
  const line = row?.lines.get("websites") ?? 0;
  const sites = row?.cells.get("websites")?.match(ADDRESS) ?? [];
  const twitter = row?.cells.get("twitter")?.match(/[A-Za-z0-9_]{2,}/g) ?? [];
  const own = sites.find((site) => networkOf(site) === undefined);
  const others = sites.filter((site) => site !== own);
  return {
    url: said(own, line, "sure"),
    profiles: [
      ...others.map((site) => {
        const known = networkOf(site);
        const network = known?.network ?? new URL(withScheme(site)).hostname;
        return {
          network: said(network, line, "sure"),
          username: said(known?.username, line, "sure"),
          url: said(site, line, "sure"),
        };
      }),
      ...twitter.map((name) => ({
        network: said("Twitter", row?.lines.get("twitter") ?? 0, "sure"),
        username: said(name, row?.lines.get("twitter") ?? 0, "sure"),
      })),
    ],
  };
};

const placeOf = (row: ExportRow | undefined): Fields => {
  const [city, ...rest] = (row?.cells.get("place") ?? "").split(/,\s*/);
  const line = row?.lines.get("place") ?? 0;
  return {
    address: cell(row, "address"),
    postalCode: cell(row, "zipCode"),
    city: said(city, line, "sure"),
    region: said(rest.join(", "), line, "sure"),
  };
};

const basicsOf = (of: (kind: TableKind) => readonly ExportRow[]): Fields => {
  const [row] = of("profile");
  const [phone] = of("phones");
  const name = [row?.cells.get("firstName"), row?.cells.get("lastName")].filter(Boolean).join(" ");
  return {
    name: said(name, row?.line ?? 0, "sure"),
    label: cell(row, "headline"),
    email: emailOf(of("emails")),
    phone: cell(phone, "number"),
    summary: cell(row, "summary") ?? cell(of("summary")[0], "summary"),
    location: placeOf(row),
    ...linksOf(row),
    maidenName: cell(row, "maidenName"),
    birthDate: cell(row, "birthDate"),
    industry: cell(row, "industry"),
    instantMessengers: cell(row, "messengers"),
  };
};

/** Which section of a resume each table is. */
const SECTIONS: readonly (readonly [section: string, kinds: readonly TableKind[]])[] = [
  ["work", ["positions"]],
  ["volunteer", ["volunteering", "organizations"]],
  ["education", ["education"]],
  ["awards", ["honors"]],
  ["certificates", ["certifications"]],
  ["publications", ["publications", "patents"]],
  ["skills", ["skills"]],
  ["languages", ["languages"]],
  ["references", ["recommendations"]],
  ["projects", ["projects"]],
];

/** The tables of an export as a JSON Resume; what the schema has no field for stands beside its fields. */
export const resumeOfTables = (tables: readonly ExportTable[]): Fields => {
  const of = (kind: TableKind) => tables.filter((table) => table.kind === kind).flatMap(({ rows }) => rows);
  const section = (kinds: readonly TableKind[]): Tree[] =>
    kinds.flatMap((kind) => of(kind).map((row) => readers[kind]?.(row) ?? null));
  const courses = of("courses").map((row) => cell(row, "name"));
  return {
    basics: basicsOf(of),
    ...Object.fromEntries(SECTIONS.map(([name, kinds]) => [name, section(kinds)])),
    courses,
  };
};
