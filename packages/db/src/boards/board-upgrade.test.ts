import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openEmbedded } from "../_kit/embedded/open.ts";
import { migrationsDirectory } from "../_kit/migrations/files.ts";
import { countBoards } from "./repository.ts";

const NOW = "'2026-01-01T00:00:00.000Z'";
const insertJob = (title: string, url: string) => `
  insert into [Job] ([UserID], [Title], [Url], [Sources], [ContentHash], [SearchText], [TitleSort], [CompanySort], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, '${title}', ${url}, '{}', 'x', ' ${title}', '${title}', 'x', ${NOW}, ${NOW}, 1);
`;

test("a job that was there before job boards were has the board of its address after the upgrade", async () => {
  const root = mkdtempSync(join(tmpdir(), "jobtracker-boards-"));
  try {
    const [earlier, own] = [join(root, "migrations/embedded"), migrationsDirectory("embedded")];
    const folders = readdirSync(own).toSorted();
    for (const folder of folders.slice(
      0,
      folders.findIndex((name) => name.endsWith("_job_boards")),
    ))
      cpSync(join(own, folder), join(earlier, folder), { recursive: true });
    // Data steps import what they need from the sources, three folders up.
    symlinkSync(join(own, "../../src"), join(root, "src"));
    const dataDir = join(root, "data");
    await (await openEmbedded({ dataDir, migrations: earlier })).close();
    const file = new DatabaseSync(join(dataDir, "jobtracker.db"));
    file.exec(`insert into [User] values (1, 'a@b.c', 'a@b.c', 'A', 'UTC', ${NOW}, ${NOW}, 1);`);
    file.exec(insertJob("baker", "'https://ch.linkedin.com/jobs/1'"));
    file.exec(insertJob("cook", "null"));
    file.close();

    const database = await openEmbedded({ dataDir });
    const boards = await countBoards(database.read, { userId: 1 });
    await database.close();
    expect(boards).toEqual([{ host: "linkedin.com", jobs: 1, applications: 0 }]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
