import { insertDuplicate } from "@jobtracker/db";
import { allRowsOf, columnsReferringTo } from "@jobtracker/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

/*
 * Every column that refers to a job or an application, and what merging does with its rows: a new table fails here until
 * somebody says what becomes of it, and does it.
 */
const fates: Readonly<Record<string, "goes" | { readonly stays: string }>> = {
  "JobApplication.JobID": { stays: "where both have one, it is deleted and restored with its job" },
  "JobDuplicate.JobID": { stays: "what the job that stays is asked too; all else goes" },
  "JobDuplicate.OtherJobID": { stays: "the pair that was merged points from the one that went" },
  "JobDuplicate.MergedJobID": { stays: "the pair that was merged points from the one that went" },
  "JobLocation.JobID": { stays: "of the posting's own fields" },
  "JobSignature.JobID": { stays: "of the posting's own fields" },
  "JobWord.JobID": { stays: "of the posting's own fields" },
  "JobRequirement.JobID": { stays: "what is read in the posting's own text; corrected ones go" },
  "FitScore.JobID": { stays: "it is made of the job, and made again when that changes" },
  "FitScoreHistory.JobID": { stays: "what the scores of the job were" },
  "FitJudgement.JobID": { stays: "it is of the requirements of that job" },
  "JobSkill.JobID": { stays: "what is found in the posting's own text" },
  "JobSkillReading.JobID": { stays: "what is found in the posting's own text" },
  "JobTag.JobID": { stays: "the job that stays gets its own" },
  "JobVersion.JobID": "goes",
  "JobVersionSnapshot.JobID": "goes",
  "CompanyMergedJob.JobID": { stays: "what a merge of companies did" },
  "ImportItemJob.JobID": { stays: "what an import did" },
  "Reminder.JobID": "goes",
  "Reminder.JobApplicationID": "goes",
  "JobApplicationNote.JobApplicationID": "goes",
  "JobApplicationStatusHistory.JobApplicationID": "goes",
  "JobApplicationContact.JobApplicationID": "goes",
  "Interview.JobApplicationID": "goes",
  "Offer.JobApplicationID": "goes",
  "SuggestionAnswer.JobApplicationID": { stays: "its key names the application" },
};

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
  person = await signUp(platform);
});
afterAll(() => platform.close());

const TEXT = `We bake bread for the whole town and look for somebody who likes early hours. You knead the dough, mind the ovens
and teach our apprentices. We pay well and close on Mondays.
Requirements:
- Three years in a bakery are a must.
- You speak German.`;

const posting = (title: string, employer: string, description: string) => ({
  "@type": "JobPosting",
  title,
  description,
  jobLocation: "Bern, Switzerland",
  hiringOrganization: { "@type": "Organization", name: employer },
});

const capture = async (jsonLd: object, url: string) => {
  const { results } = await person.api.jobs.capture({ jsonLd: { ...jsonLd, url } });
  const [result] = results;
  if (result === undefined || !("job" in result)) throw new Error("Nothing was captured");
  return result.job.id;
};

/** Whatever a job and an application can have. */
const furnish = async (jobId: Awaited<ReturnType<typeof capture>>, name: string) => {
  const { applications, contacts, interviews, offers, reminders, requirements, tags } = person.api;
  const { id: applicationId } = await applications.create({ jobId });
  await applications.addNote({ applicationId, body: name });
  await applications.move({ id: applicationId, expectedVersion: 1, stage: "applied" });
  await contacts.create({ applicationId, name });
  await interviews.create({ applicationId, kind: "phone", startsAt: "2026-05-01T10:00" });
  await offers.create({ applicationId, currency: "EUR", base: "1" });
  await reminders.create({ applicationId, text: name, due: "2026-05-01" });
  await reminders.create({ jobId, text: name, due: "2026-05-01" });
  await tags.assign({ jobIds: [jobId], add: ["Near", name] });
  return { applicationId, requirements: (await requirements.list({ jobId })).items };
};

const tableOf = (column: string) => column.split(".")[0] ?? "";

/** All rows that belong to jobs and applications, without what tells when and how often they were written. */
const everything = async () => {
  const names = [...new Set(Object.keys(fates).map(tableOf)), "Job"];
  const tables = names.map(async (name) => {
    const rows = await allRowsOf(platform.database.read, name);
    const told = rows.map(({ UpdatedDate, RowVersionNo, ...row }) => JSON.stringify(row));
    return [name, told.sort()] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
};

test("every column that refers to a job or an application is accounted for", () => {
  const columns = [...columnsReferringTo("Job"), ...columnsReferringTo("JobApplication")];
  expect(Object.keys(fates).sort()).toEqual(columns.sort());
});

test("merging carries all that goes, and undoing gives every row of every table back as it was", async () => {
  const kept = await capture(posting("Baker", "Crust GmbH", TEXT), "https://crust.example/jobs/7");
  const address = "https://board.example/9";
  const gone = await capture(posting("Baker (m/f/d)", "Crust", `Our client: ${TEXT}`), address);
  await capture(posting("Baker", "Crust", `${TEXT} Ours: all.`), "https://third.example/1");
  const cook = await capture(posting("Cook", "Ladle", "We cook."), "https://ladle.example/1");
  const asked = { userId: person.userId, jobId: gone, otherJobId: cook, likeness: 60, weightsVersion: 1 };
  const found = { ...asked, repost: false, now: "2026-03-01T12:00:00.000Z" };
  await platform.database.transaction((tx) => insertDuplicate(tx, found));
  await furnish(kept, "Kept");
  const theirs = await furnish(gone, "Gone");
  const [german] = theirs.requirements.filter(({ kind }) => kind === "language");
  if (german === undefined) throw new Error("No language was read");
  await person.api.requirements.update({ id: german.id, expectedVersion: 1, weight: "optional" });
  const { items } = await person.api.duplicates.list({ jobId: gone });
  const pair = items.find(({ older, newer }) => older.id === kept && newer.id === gone);
  if (pair === undefined) throw new Error("The pair was not noticed");

  const before = await everything();
  await person.api.duplicates.merge({ id: pair.id, expectedVersion: 1, keepJobId: kept });
  for (const [column, fate] of Object.entries(fates)) {
    if (fate !== "goes") continue;
    const [table = "", name = ""] = column.split(".");
    const rows = await allRowsOf(platform.database.read, table);
    const own = name === "JobID" ? gone : theirs.applicationId;
    expect([column, rows.filter((row) => row[name] === own)]).toEqual([column, []]);
  }
  const questions = (await person.api.duplicates.list({ jobId: kept })).items;
  expect(questions.map(({ newer }) => newer.title)).toEqual(["Cook", "Baker"]);
  const language = (await person.api.requirements.list({ jobId: kept })).items.find(
    ({ kind }) => kind === "language",
  );
  expect(language).toMatchObject({ id: german.id, weight: "optional" });
  const { items: versions } = await person.api.versions.list({ jobId: kept });
  expect(versions.map(({ number, title }) => [number, title])).toEqual([
    [2, "Baker"],
    [1, "Baker (m/f/d)"],
  ]);

  await person.api.duplicates.undo({ id: pair.id, expectedVersion: 2 });
  expect(await everything()).toEqual(before);
});

test("a merged posting captured again keeps its page, and the job says what its own posting says", async () => {
  const url = "https://board.example/77";
  const kept = await capture(posting("Miller", "Mill AG", TEXT), "https://mill.example/1");
  const gone = await capture(posting("Miller (all genders)", "Mill", `${TEXT} Apply now.`), url);
  const [pair] = (await person.api.duplicates.list({ jobId: gone })).items;
  if (pair === undefined) throw new Error("The pair was not noticed");
  await person.api.duplicates.merge({ id: pair.id, expectedVersion: 1, keepJobId: kept });
  const before = await person.api.jobs.get({ id: kept });
  const changed = posting("Miller (all genders)", "Mill", `${TEXT} Apply now, or never.`);
  expect(await capture(changed, url)).toBe(kept);
  expect(await person.api.jobs.get({ id: kept })).toEqual(before);
  const { items } = await person.api.versions.list({ jobId: kept });
  expect(items.map(({ snapshots }) => snapshots.length)).toEqual([1, 2]);
});
