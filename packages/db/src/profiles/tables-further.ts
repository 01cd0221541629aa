import { mssqlTable } from "drizzle-orm/mssql-core";
import { json, text } from "../_kit/columns.ts";
import { entryColumns, entryKeys, extra } from "./entry-table.ts";

/* What a resume has beside experience, education and skills. */

export const profileAward = mssqlTable(
  "ProfileAward",
  {
    ...entryColumns("ProfileAwardID"),
    title: text("Title", 300),
    date: text("Date", 10),
    awarder: text("Awarder", 300),
    summary: text("Summary", "max"),
    ...extra,
  },
  (table) => entryKeys("ProfileAward", table),
);

export const profilePublication = mssqlTable(
  "ProfilePublication",
  {
    ...entryColumns("ProfilePublicationID"),
    name: text("Name", 300),
    publisher: text("Publisher", 300),
    releaseDate: text("ReleaseDate", 10),
    url: text("Url", 2000),
    summary: text("Summary", "max"),
    ...extra,
  },
  (table) => entryKeys("ProfilePublication", table),
);

export const profileInterest = mssqlTable(
  "ProfileInterest",
  {
    ...entryColumns("ProfileInterestID"),
    name: text("Name", 300),
    keywords: json("Keywords").notNull(),
    ...extra,
  },
  (table) => entryKeys("ProfileInterest", table),
);

export const profileReference = mssqlTable(
  "ProfileReference",
  {
    ...entryColumns("ProfileReferenceID"),
    name: text("Name", 300),
    reference: text("Reference", "max"),
    ...extra,
  },
  (table) => entryKeys("ProfileReference", table),
);
