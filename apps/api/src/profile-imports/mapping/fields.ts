import { basicsFields, type PlainSection, sectionFields } from "@jobtracker/contracts";

/** Which field of a profile keeps which of JSON Resume. */
type Names = Readonly<Record<string, string>>;

const period = { startDate: "startDate", endDate: "endDate" };

export const basicsNames: Names = {
  name: "fullName",
  label: "headline",
  image: "imageUrl",
  email: "email",
  phone: "phone",
  url: "url",
  summary: "summary",
};

export const locationNames: Names = {
  address: "address",
  postalCode: "postalCode",
  city: "city",
  region: "region",
  countryCode: "countryCode",
};

/** A section of JSON Resume that is a list, and the section of a profile that keeps it. */
export interface SectionMap {
  readonly json: string;
  readonly section: PlainSection;
  /** Fields that all entries of it have. */
  readonly fixed: Names;
  readonly names: Names;
}

const position = { position: "title", ...period, url: "url", summary: "summary" };

export const sectionMaps: readonly SectionMap[] = [
  {
    json: "work",
    section: "experience",
    fixed: { kind: "work" },
    names: { name: "company", location: "place", ...position },
  },
  {
    json: "volunteer",
    section: "experience",
    fixed: { kind: "volunteer" },
    names: { organization: "company", ...position },
  },
  {
    json: "education",
    section: "education",
    fixed: {},
    names: {
      ...{ institution: "institution", url: "url", area: "area", studyType: "studyType", ...period },
      ...{ score: "score", courses: "courses" },
    },
  },
  {
    json: "awards",
    section: "awards",
    fixed: {},
    names: { title: "title", date: "date", awarder: "awarder", summary: "summary" },
  },
  {
    json: "certificates",
    section: "certifications",
    fixed: {},
    names: { name: "name", date: "date", url: "url", issuer: "issuer" },
  },
  {
    json: "publications",
    section: "publications",
    fixed: {},
    names: {
      ...{ name: "name", publisher: "publisher", releaseDate: "releaseDate", url: "url" },
      summary: "summary",
    },
  },
  {
    json: "skills",
    section: "skills",
    fixed: {},
    names: { name: "name", level: "level", keywords: "keywords" },
  },
  {
    json: "languages",
    section: "languages",
    fixed: {},
    names: { language: "language", fluency: "fluency" },
  },
  { json: "interests", section: "interests", fixed: {}, names: { name: "name", keywords: "keywords" } },
  {
    json: "references",
    section: "references",
    fixed: {},
    names: { name: "name", reference: "reference" },
  },
  {
    json: "projects",
    section: "projects",
    fixed: {},
    names: {
      ...{ name: "name", description: "description", keywords: "keywords", ...period, url: "url" },
      ...{ roles: "roles", entity: "entity", type: "type" },
    },
  },
];

/** The links of a person stand among the basics of JSON Resume. */
export const linkNames: Names = { network: "network", username: "username", url: "url" };

type Schema = { safeParse(value: unknown): { success: boolean; data?: unknown } };

export const schemasOf = (section: PlainSection | "basics"): Readonly<Record<string, Schema>> =>
  section === "basics" ? basicsFields : sectionFields[section];
