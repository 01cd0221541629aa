import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openEmbedded } from "../_kit/embedded/open.ts";
import { migrationsDirectory } from "../_kit/migrations/files.ts";
import { listSavedViews } from "./repository.ts";

const NOW = "'2026-01-01T00:00:00.000Z'";
const insertView = (page: string, name: string, query: object) => `
  insert into [SavedView] ([UserID], [Page], [Name], [NameNormalized], [Query], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, '${page}', '${name}', '${name}', '${JSON.stringify(query)}', ${NOW}, ${NOW}, 1);
`;

test("views that only the table understands are the table's after the upgrade, all others stay", async () => {
  const root = mkdtempSync(join(tmpdir(), "jobtracker-views-"));
  try {
    const [earlier, own] = [join(root, "migrations/embedded"), migrationsDirectory("embedded")];
    const folders = readdirSync(own).toSorted();
    const since = folders.findIndex((name) => name.endsWith("_table_views"));
    for (const folder of folders.slice(0, since))
      cpSync(join(own, folder), join(earlier, folder), { recursive: true });
    // Data steps import what they need from the sources, three folders up.
    symlinkSync(join(own, "../../src"), join(root, "src"));
    const dataDir = join(root, "data");
    await (await openEmbedded({ dataDir, migrations: earlier })).close();
    const file = new DatabaseSync(join(dataDir, "jobtracker.db"));
    file.exec(`insert into [User] values (1, 'a@b.c', 'a@b.c', 'A', 'UTC', ${NOW}, ${NOW}, 1, null);`);
    file.exec(insertView("board", "late", { followUp: "overdue", search: '"sort": baker' }));
    file.exec(insertView("board", "applied", { stages: ["applied"], silent: 14 }));
    file.exec(insertView("board", "by company", { sort: "company", order: "desc" }));
    file.exec(insertView("jobs", "near", { sort: "distance" }));
    file.close();

    const database = await openEmbedded({ dataDir });
    const views = await listSavedViews(database.read, { userId: 1 });
    await database.close();
    expect(views.map(({ page, name }) => [page, name])).toEqual([
      ["table", "applied"],
      ["table", "by company"],
      ["board", "late"],
      ["jobs", "near"],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
