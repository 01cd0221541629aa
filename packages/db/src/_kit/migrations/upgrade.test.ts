import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identity, text } from "../columns.ts";
import { openEmbedded } from "../embedded/open.ts";
import type { Catalogue, TableDefinition } from "./catalogue.ts";
import { sorted } from "./catalogue.ts";
import { embeddedCatalogue } from "./embedded-catalogue.ts";
import { embeddedDifference } from "./embedded-difference.ts";
import { MIGRATION_TABLE } from "./pending.ts";

let root: string;
let dataDir: string;
let migrations: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jobtracker-upgrade-"));
  dataDir = join(root, "data");
  migrations = join(root, "migrations");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const column = (name: string, type: string, nullable = false, defaultValue: string | null = null) => ({
  name,
  type,
  nullable,
  identity: false,
  defaultValue,
});

const key = (table: string) => ({ ...column(`${table}ID`, "int"), identity: true });

const table = (name: string, parts: Partial<TableDefinition>): TableDefinition => ({
  name,
  columns: [key(name), column("Name", "nvarchar(20)")],
  primaryKey: { name: `PK_${name}`, columns: [`${name}ID`] },
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  ...parts,
});

const songArtist = {
  name: "FK_Song_Artist",
  columns: ["ArtistID"],
  references: "Artist",
  referencedColumns: ["ArtistID"],
  onDelete: "cascade",
} as const;

const before: Catalogue = [
  table("Artist", {}),
  table("Song", {
    columns: [key("Song"), column("ArtistID", "int"), column("Name", "nvarchar(20)"), column("Old", "bit", true)],
    foreignKeys: [songArtist],
    checks: [{ name: "CK_Song_Name", expression: "[Name] <> ''" }],
    indexes: [{ name: "IX_Song_Name", columns: ["Name"] }],
  }),
];

/** A table is rebuilt that others refer to, one gets columns, one is new. */
const after: Catalogue = [
  table("Artist", {
    columns: [key("Artist"), column("Name", "nvarchar(200)"), column("Country", "nvarchar(2)", true)],
    checks: [{ name: "CK_Artist_Country", expression: "[Country] is null or [Country] <> ''" }],
    uniques: [{ name: "UQ_Artist_Name", columns: ["Name"] }],
  }),
  table("Song", {
    columns: [
      key("Song"),
      column("ArtistID", "int"),
      column("Name", "nvarchar(20)"),
      column("Old", "bit", true),
      column("Seconds", "int", false, "0"),
    ],
    foreignKeys: [songArtist],
    checks: [{ name: "CK_Song_Name", expression: "[Name] <> ''" }],
    indexes: [{ name: "IX_Song_Name", columns: ["Name", "Seconds"] }],
  }),
  table("Album", {}),
];

const writeMigration = (folder: string, statements: string[], dataStep?: string) => {
  mkdirSync(join(migrations, folder), { recursive: true });
  writeFileSync(join(migrations, folder, "migration.sql"), statements.join("\n"));
  if (dataStep) writeFileSync(join(migrations, folder, "data.ts"), dataStep);
};

const onFile = <Result>(work: (database: DatabaseSync) => Result, file = join(dataDir, "jobtracker.db")): Result => {
  using database = new DatabaseSync(file);
  return work(database);
};

/** A file of the earlier schema: 200 artists, of whom the last was deleted, with two songs each. */
const makeEarlierFile = async () => {
  writeMigration("0001_start", embeddedDifference([], before, false));
  await (await openEmbedded({ dataDir, migrations })).close();
  onFile((database) => {
    const artist = database.prepare("insert into Artist (Name) values (?)");
    const song = database.prepare("insert into Song (ArtistID, Name, Old) values (?, ?, ?)");
    for (let number = 1; number <= 200; number++) {
      artist.run(`artist ${number} 🎵`);
      for (const name of ["a", "b"]) song.run(number, name, number % 2);
    }
    database.exec("PRAGMA foreign_keys = ON; delete from Artist where ArtistID = 200");
  });
};

const artists = (database: DatabaseSync) => database.prepare("select ArtistID, Name from Artist order by ArtistID").all();
const songs = (database: DatabaseSync) => database.prepare("select SongID, ArtistID, Name, Old from Song order by SongID").all();

test("a file of an earlier schema is upgraded without losing a row, after a backup", async () => {
  await makeEarlierFile();
  const artistsBefore = onFile(artists);
  const songsBefore = onFile(songs);
  writeMigration(
    "0002_more",
    embeddedDifference(before, after, false),
    `export default (database) => { database.exec("update Song set Seconds = 60 * ArtistID"); };`,
  );
  await (await openEmbedded({ dataDir, migrations })).close();

  expect(onFile(artists)).toEqual(artistsBefore);
  expect(onFile(songs)).toEqual(songsBefore);
  expect(onFile((database) => database.prepare("select sum(Seconds) s from Song").get()?.s)).toBe(60 * 199 * 200);
  expect(onFile((database) => sorted(embeddedCatalogue(database, MIGRATION_TABLE)))).toEqual(sorted(after));
  const numberGivenNext = onFile((database) => database.prepare("insert into Artist (Name) values ('new')").run().lastInsertRowid);
  expect(numberGivenNext).toBe(201);

  const backups = readdirSync(join(dataDir, "backups"));
  expect(backups).toEqual([expect.stringMatching(/^jobtracker-\d{8}T\d{9}Z-schema-0001\.db$/)]);
  const backup = join(dataDir, "backups", backups[0] ?? "");
  expect(onFile(artists, backup)).toEqual(artistsBefore);
  expect(onFile((database) => sorted(embeddedCatalogue(database, MIGRATION_TABLE)), backup)).toEqual(sorted(before));
});

test("opening again upgrades nothing and makes no backup", async () => {
  await makeEarlierFile();
  await (await openEmbedded({ dataDir, migrations })).close();
  expect(readdirSync(dataDir)).not.toContain("backups");
});

test("a migration that fails half-way is taken back whole, and the next start tries it again", async () => {
  await makeEarlierFile();
  const artistsBefore = onFile(artists);
  writeMigration("0002_broken", ["alter table Artist add column Age int;", "insert into Nowhere values (1);"]);
  await expect(openEmbedded({ dataDir, migrations })).rejects.toThrow("0002_broken failed and was taken back");
  expect(onFile(artists)).toEqual(artistsBefore);
  expect(onFile((database) => sorted(embeddedCatalogue(database, MIGRATION_TABLE)))).toEqual(sorted(before));
  writeMigration("0002_broken", ["alter table Artist add column Age int;"]);
  await (await openEmbedded({ dataDir, migrations })).close();
});

test("a migration that would leave rows referring to nothing is refused", async () => {
  await makeEarlierFile();
  writeMigration("0002_orphans", ["delete from Artist where ArtistID = 1;"]);
  await expect(openEmbedded({ dataDir, migrations })).rejects.toMatchObject({
    cause: { message: expect.stringContaining("would refer to nothing") },
  });
  expect(onFile(artists)).toHaveLength(199);
});

test("only the newest five backups are kept", async () => {
  await makeEarlierFile();
  for (let number = 2; number <= 8; number++) {
    writeMigration(`000${number}_step`, [`alter table Artist add column Extra${number} int;`]);
    await (await openEmbedded({ dataDir, migrations })).close();
  }
  const schemas = readdirSync(join(dataDir, "backups")).map((name) => name.slice(-7, -3));
  expect(schemas.toSorted()).toEqual(["0003", "0004", "0005", "0006", "0007"]);
});

test("the drafter refuses to drop silently, and to require what existing rows lack", () => {
  const [artist = table("Artist", {})] = before;
  expect(() => embeddedDifference(before, [artist], false)).toThrow("Song would be dropped");
  expect(embeddedDifference(before, [artist], true)).toEqual(["DROP TABLE [Song];"]);
  const narrower = { ...artist, columns: [key("Artist")] };
  expect(() => embeddedDifference([artist], [narrower], false)).toThrow("Artist.Name would be dropped");
  const wider = { ...artist, columns: [...artist.columns, column("Born", "int")] };
  expect(() => embeddedDifference([artist], [wider], false)).toThrow("Artist.Born is new and required");
});

test("numbers of migrations have no gaps", async () => {
  writeMigration("0002_late", ["select 1;"]);
  await expect(openEmbedded({ dataDir, migrations })).rejects.toThrow("expected 1");
});

test("drizzle tables of this package's columns are described as they are", async () => {
  const { schemaCatalogue } = await import("./schema-catalogue.ts");
  const note = mssqlTable("Note", { noteId: identity("NoteID"), body: text("Body", "max"), stars: int("Stars").notNull().default(1) }, (t) => [
    primaryKey({ name: "PK_Note", columns: [t.noteId] }),
  ]);
  const wanted = schemaCatalogue({ note });
  using database = new DatabaseSync(":memory:");
  database.exec(embeddedDifference([], wanted, false).join("\n"));
  expect(sorted(embeddedCatalogue(database, MIGRATION_TABLE))).toEqual(sorted(wanted));
});
