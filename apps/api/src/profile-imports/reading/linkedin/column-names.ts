import { folded } from "../dates/month-words.ts";

/** Tables of the export that say something of a person's career. */
export const tableKinds = [
  ...["profile", "summary", "positions", "education", "skills", "certifications", "languages", "projects"],
  ...["emails", "phones", "publications", "honors", "volunteering", "organizations", "patents", "courses"],
  "recommendations",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** File names without what LinkedIn adds to some: "Positions_12345.csv". */
const FILES: Readonly<Record<string, TableKind>> = {
  ...{ profile: "profile", profilesummary: "summary", positions: "positions", education: "education" },
  ...{ skills: "skills", certifications: "certifications", licensesandcertifications: "certifications" },
  ...{ languages: "languages", projects: "projects", emailaddresses: "emails", phonenumbers: "phones" },
  ...{
    publications: "publications",
    honors: "honors",
    honorsandawards: "honors",
    volunteering: "volunteering",
  },
  ...{ volunteeringexperiences: "volunteering", organizations: "organizations", patents: "patents" },
  ...{ courses: "courses", recommendationsreceived: "recommendations" },
};

/**
 * What each column is called: as LinkedIn writes it over the years, and as it reads after a translation or a spreadsheet. The
 * first name is the one by which it is read.
 */
const COLUMNS: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  profile: {
    firstName: "first name|vorname|prenom|nombre|nome",
    lastName: "last name|nachname|nom|apellidos|apellido|cognome|sobrenome|apelido",
    maidenName: "maiden name",
    address: "address|adresse|direccion",
    birthDate: "birth date|geburtsdatum|date de naissance|fecha de nacimiento",
    headline: "headline|titre|titel|titular|profil slogan",
    summary: "summary|zusammenfassung|resume|resumen|infos",
    industry: "industry|branche|secteur|sector",
    zipCode: "zip code|postal code|postleitzahl|code postal|codigo postal",
    place: "geo location|location|standort|lieu|ubicacion",
    twitter: "twitter handles",
    websites: "websites|webseiten|sites web|sitios web",
    messengers: "instant messengers",
  },
  summary: { summary: "profile summary|summary" },
  positions: {
    company:
      "company name|company|firma|unternehmen|entreprise|nom de l entreprise|empresa|nombre de la empresa|azienda|nome dell azienda|nome da empresa",
    title:
      "title|job title|position|titel|position titel|poste|titre|intitule|cargo|puesto|posizione|titolo|qualifica|titulo",
    description: "description|beschreibung|descripcion|descrizione|descricao",
    place: "location|standort|ort|lieu|ubicacion|localita|localizacao|localidade",
    start:
      "started on|start date|from|beginn|startdatum|begonnen am|date de debut|debut|fecha de inicio|inicio|data di inizio|inizio|data de inicio",
    end: "finished on|end date|to|ende|enddatum|beendet am|date de fin|fin|fecha de finalizacion|data di fine|fine|data de termino|data de fim|fim",
  },
  education: {
    institution:
      "school name|school|institution|schule|hochschule|etablissement|ecole|universidad|centro educativo|scuola|universita|istituto|instituicao de ensino|instituicao|escola",
    degree: "degree name|degree|abschluss|diplome|titulo|titulacion|titolo di studio|diploma|grau",
    area: "field of study|studienfach|domaine d etudes|campo de estudio|disciplina academica|campo di studio|area de estudo",
    start:
      "start date|started on|startdatum|beginn|date de debut|fecha de inicio|data di inizio|data de inicio",
    end: "end date|finished on|enddatum|ende|date de fin|fecha de finalizacion|data di fine|data de termino|data de fim",
    notes: "notes|notizen|notas|description",
    activities: "activities|aktivitaten|activites|actividades",
  },
  skills: { name: "name|skill|skill name|kenntnis|competence|aptitud|nombre|nome|competenza|competencia" },
  certifications: {
    name: "name|titel|nom|nombre|nome",
    issuer: "authority|issuing organization|issuer|organisation|organismo|ente|instituicao emissora",
    license: "license number|credential id",
    url: "url|credential url",
    start: "started on|issue date|issued on",
    end: "finished on|expiration date",
  },
  languages: {
    name: "name|language|sprache|langue|idioma|lingua",
    level: "proficiency|niveau|nivel|kenntnisse|livello|conoscenza",
  },
  projects: {
    title: "title|name|titel|titre|titulo",
    description: "description|beschreibung",
    url: "url",
    start: "started on|start date",
    end: "finished on|end date",
  },
  emails: {
    address: "email address|e mail|email",
    confirmed: "confirmed",
    primary: "primary",
    updated: "updated on",
  },
  phones: { extension: "extension", number: "number|phone number", type: "type" },
  publications: {
    name: "name|title",
    date: "published on",
    description: "description",
    publisher: "publisher",
    url: "url",
  },
  honors: { title: "title|name", description: "description", date: "issued on|issue date", issuer: "issuer" },
  volunteering: {
    organization: "company name|organization|company",
    role: "role|title",
    cause: "cause",
    start: "started on|start date",
    end: "finished on|end date",
    description: "description",
  },
  organizations: {
    organization: "name",
    role: "position",
    description: "description",
    start: "started on",
    end: "finished on",
  },
  patents: {
    title: "title",
    description: "description",
    number: "patent number",
    application: "application number",
    url: "url",
    filed: "filing date",
    issued: "issued date|issue date",
  },
  courses: { name: "name", number: "number" },
  recommendations: {
    ...{ firstName: "first name", lastName: "last name", company: "company", title: "job title" },
    ...{ text: "text", date: "creation date", status: "status" },
  },
};

const bare = (name: string): string =>
  folded(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Undefined: another column, which is shown and not read. */
export const columnNamed = (kind: TableKind, name: string): string | undefined => {
  const header = bare(name);
  return Object.entries(COLUMNS[kind]).find(([, names]) => names.split("|").includes(header))?.[0];
};

/** Columns without which a table is not of a kind, for files of any name. */
const TELLING: readonly (readonly [TableKind, readonly string[]])[] = [
  ["profile", ["firstName", "lastName", "headline"]],
  ["positions", ["company", "title", "start"]],
  ["education", ["institution", "degree"]],
  ["certifications", ["name", "issuer"]],
  ["languages", ["name", "level"]],
  ["emails", ["address", "primary"]],
  ["projects", ["title", "description", "start"]],
  ["summary", ["summary"]],
];

const stemOf = (fileName: string): string =>
  folded(fileName.slice(fileName.lastIndexOf("/") + 1))
    .replace(/\.csv$/, "")
    .replace(/[_-]?\d+$|\s?\(\d+\)$/g, "")
    .replace(/[^a-z]/g, "");

const has = (kind: TableKind, header: readonly string[], columns: readonly string[]): boolean => {
  const found = new Set(header.map((name) => columnNamed(kind, name)));
  return columns.every((column) => found.has(column));
};

/** What a table holds, by its file's name if the columns fit, else by its columns. */
export const tableNamed = (fileName: string, header: readonly string[]): TableKind | undefined => {
  const named = FILES[stemOf(fileName)];
  const known = (kind: TableKind) => header.filter((name) => columnNamed(kind, name) !== undefined).length;
  if (named !== undefined && known(named) >= Math.min(2, Object.keys(COLUMNS[named]).length)) return named;
  if (named !== undefined && known(named) === header.length) return named;
  return TELLING.find(([kind, columns]) => has(kind, header, columns))?.[0];
};

/** Whether a file's name is one of the export's with something of a resume. */
export const isExportFile = (fileName: string): boolean => FILES[stemOf(fileName)] !== undefined;
