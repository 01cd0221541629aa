import { sql } from "drizzle-orm";
import { bit, check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import {
  encrypted,
  identity,
  instant,
  json,
  localDate,
  money,
  mutableRow,
  softDelete,
  text,
} from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** What a person says of themselves for one kind of role, or in one language. */
export const profile = mssqlTable(
  "Profile",
  {
    profileId: identity("ProfileID"),
    userId: int("UserID").notNull(),
    name: text("Name", 300).notNull(),
    language: text("Language", 2),
    isDefault: bit("IsDefault").notNull(),
    /** +1 with every change of the profile or of anything in it; the row's version counts those of the row. */
    revisionNo: int("RevisionNo").notNull(),
    fullName: text("FullName", 300),
    headline: text("Headline", 300),
    email: text("Email", 254),
    phone: text("Phone", 50),
    url: text("Url", 2000),
    imageUrl: text("ImageUrl", 2000),
    address: text("Address", 300),
    postalCode: text("PostalCode", 20),
    city: text("City", 300),
    region: text("Region", 300),
    countryCode: text("CountryCode", 2),
    ...mutableRow,
    ...softDelete,
    summary: text("Summary", "max"),
    /** What a resume that was imported says beyond the columns: of its basics, of their location, of itself. */
    basicsExtra: json("BasicsExtra").notNull(),
    locationExtra: json("LocationExtra").notNull(),
    extra: json("Extra").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_Profile", columns: [table.profileId] }),
    foreignKey({ name: "FK_Profile_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_Profile_UserID").on(table.userId),
  ],
);

/** What the person looks for with a profile: one row of each. */
export const profileAspiration = mssqlTable(
  "ProfileAspiration",
  {
    profileAspirationId: identity("ProfileAspirationID"),
    userId: int("UserID").notNull(),
    profileId: int("ProfileID").notNull(),
    salaryAmount: money("SalaryAmount"),
    salaryCurrency: text("SalaryCurrency", 3),
    salaryPeriod: text("SalaryPeriod", 10),
    startFrom: localDate("StartFrom"),
    ...mutableRow,
    titles: json("Titles").notNull(),
    places: json("Places").notNull(),
    remote: json("Remote").notNull(),
    permits: json("Permits").notNull(),
    dealBreakers: json("DealBreakers").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_ProfileAspiration", columns: [table.profileAspirationId] }),
    unique("UQ_ProfileAspiration_ProfileID").on(table.profileId),
    foreignKey({ name: "FK_ProfileAspiration_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_ProfileAspiration_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    check(
      "CK_ProfileAspiration_Salary",
      sql`${table.salaryAmount} is null or (${table.salaryCurrency} is not null and ${table.salaryPeriod} is not null)`,
    ),
  ],
);

/** A snapshot that the person confirmed, or that was taken before a restored one took its place. Never changed. */
export const profileVersion = mssqlTable(
  "ProfileVersion",
  {
    profileVersionId: identity("ProfileVersionID"),
    userId: int("UserID").notNull(),
    profileId: int("ProfileID").notNull(),
    versionNo: int("VersionNo").notNull(),
    /** The profile's at that time. */
    revisionNo: int("RevisionNo").notNull(),
    /** `confirmed` by the person, or `kept` before a restore. */
    kind: text("Kind", 10).notNull(),
    note: text("Note", 1000),
    createdDate: instant("CreatedDate").notNull(),
    /** The content as JSON. */
    content: encrypted("Content").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_ProfileVersion", columns: [table.profileVersionId] }),
    unique("UQ_ProfileVersion_ProfileID_VersionNo").on(table.profileId, table.versionNo),
    foreignKey({ name: "FK_ProfileVersion_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_ProfileVersion_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    check("CK_ProfileVersion_Kind", sql`${table.kind} in ('confirmed', 'kept')`),
  ],
);
