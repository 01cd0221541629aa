import { escapeHtml } from "../html/escaped-text.ts";
import { limits } from "../limits.ts";
import { jobPosting } from "./fields.ts";
import type { PostingSystem, SystemPosting } from "./system.ts";
import { XmlElement } from "./xml.ts";

const paths = {
  title: "name",
  hiringOrganization: "subcompany",
  jobLocation: "office",
  employmentType: "employmentType, schedule",
  description: "jobDescriptions",
  datePosted: "createdAt",
  identifier: "id",
};

/** The headings are text; the values are HTML. */
const descriptionOf = (position: XmlElement): string =>
  position
    .all("jobDescriptions", "jobDescription")
    .map((part) => `<h3>${escapeHtml(part.textOf("name") ?? "")}</h3>${part.textOf("value") ?? ""}`)
    .join("\n");

const toPosting = (position: XmlElement, page: URL | null): SystemPosting => {
  const text = (name: string) => position.textOf(name);
  const offices = position.all("additionalOffices", "office").map((office) => office.text.trim());
  const id = text("id");
  return {
    paths,
    schema: jobPosting({
      title: text("name"),
      url: page === null || id === null ? null : `${page.origin}/job/${id}`,
      hiringOrganization: text("subcompany"),
      jobLocation: [text("office"), ...offices].filter(Boolean),
      employmentType: [text("employmentType"), text("schedule")].filter(Boolean),
      description: descriptionOf(position),
      datePosted: text("createdAt"),
      identifier: id,
    }),
  };
};

/** The XML feed of a Personio site (`{company}.jobs.personio.de/xml`), whose root is `workzag-jobs`. */
export const personio: PostingSystem = {
  name: "Personio",
  hosts: /(?:^|\.)personio\.(?:de|com)$/,
  read: (value, page) => {
    if (!(value instanceof XmlElement) || value.name !== "workzag-jobs") return null;
    const positions = value.children.filter(({ name }) => name === "position");
    return positions.slice(0, limits.postings + 1).map((position) => toPosting(position, page));
  },
};
