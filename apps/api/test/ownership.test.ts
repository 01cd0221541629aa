import { domains, listOperations } from "@jobtracker/contracts";
import { createApiToken } from "@jobtracker/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestPlatform, type TestPlatform } from "../src/_kit/testing/index.ts";
import { countingKind } from "../src/_kit/testing/task-probe.ts";
import { enqueueFor } from "../src/_kit/testing/tasks.ts";
import { refusalOf, signUp, type TestPerson } from "./person.ts";

/* Walks every operation that takes an id: another person's row is not there, and stays as it was. */

let platform: TestPlatform;
let owner: TestPerson;
let stranger: TestPerson;
let ids: Readonly<
  Record<
    | "jobId"
    | "applicationId"
    | "noteId"
    | "interviewId"
    | "reminderId"
    | "offerId"
    | "feedId"
    | "stageId"
    | "viewId"
    | "tagId"
    | "otherTagId"
    | "requirementId"
    | "judgementId"
    | "companyId"
    | "otherCompanyId"
    | "recruiterId"
    | "otherRecruiterId"
    | "employmentId"
    | "contactId"
    | "tokenId"
    | "taskId"
    | "snapshotId"
    | "profileId"
    | "entryId"
    | "skillId"
    | "importId"
    | "resumeId"
    | "duplicateId",
    number
  >
>;
beforeAll(async () => {
  platform = await openTestPlatform();
  owner = await signUp(platform);
  stranger = await signUp(platform);
  const alike = {
    title: "Baker",
    company: "Crust",
    descriptionText: "We bake bread for the whole town.\nRequirements:\n- Two years of experience",
  };
  const { id: jobId } = await owner.api.jobs.create(alike);
  await owner.api.jobs.create(alike);
  const [duplicate] = (await owner.api.duplicates.list({})).items;
  const [requirement] = (await owner.api.requirements.list({ jobId })).items;
  const { id: applicationId } = await owner.api.applications.create({ jobId });
  const { id: noteId } = await owner.api.applications.addNote({ applicationId, body: "Mine" });
  const { id: interviewId } = await owner.api.interviews.create({
    applicationId,
    kind: "phone",
    startsAt: "2026-05-01T10:00",
  });
  const { id: reminderId } = await owner.api.reminders.create({
    text: "Mine",
    due: "2026-05-01",
    applicationId,
  });
  const { id: offerId } = await owner.api.offers.create({ applicationId, currency: "EUR", base: "1" });
  const { id: feedId } = await owner.api.calendar.createFeed({ name: "Mine", kinds: ["interview"] });
  const captured = await owner.api.jobs.capture({ jsonLd: { "@type": "JobPosting", title: "Cook" } });
  const capturedId = captured.results.flatMap((result) => ("job" in result ? [result.job.id] : []))[0];
  if (capturedId === undefined) throw new Error("Nothing was captured");
  const [version] = (await owner.api.versions.list({ jobId: capturedId })).items;
  const [stage] = (await owner.api.stages.list({})).items;
  const { id: viewId } = await owner.api.views.create({ page: "board", name: "Mine", query: {} });
  const { id: tagId } = await owner.api.tags.create({ name: "Mine" });
  const { id: otherTagId } = await owner.api.tags.create({ name: "Also mine" });
  const { id: skillId } = await owner.api.skills.create({ name: "Mine" });
  const { id: importId } = await owner.api.imports.start({ table: "title\nBaker\n" });
  const { id: resumeId } = await owner.api.profileImports.start({ text: "Ada Example\nada@example.org" });
  const { id: companyId } = await owner.api.companies.create({ name: "Mine" });
  const { id: otherCompanyId } = await owner.api.companies.create({ name: "Also mine" });
  const { id: recruiterId } = await owner.api.recruiters.create({ name: "Mine" });
  const { id: otherRecruiterId } = await owner.api.recruiters.create({ name: "Also mine" });
  const { id: employmentId } = await owner.api.recruiters.addEmployment({ recruiterId, company: "Mine" });
  const { id: contactId } = await owner.api.contacts.create({ applicationId, name: "Mine" });
  const { apiTokenId } = await platform.database.transaction((tx) => createApiToken(tx, owner.userId));
  const { task } = await enqueueFor(platform, owner.userId, countingKind(), { label: "mine", steps: 1 });
  const { id: profileId } = await owner.api.profiles.create({ name: "Mine" });
  const { id: entryId } = await owner.api.profiles.addEntry({
    profileId,
    entry: { section: "experience", title: "Mine" },
  });
  const asking = await owner.api.jobs.create({ title: "Cook", descriptionText: "Requirements:\n- Patience" });
  const [patience] = (await owner.api.requirements.list({ jobId: asking.id })).items;
  if (patience === undefined) throw new Error("Nothing is asked");
  const { id: judgementId } = await owner.api.fit.submitJudgements({
    jobId: asking.id,
    model: "some-model-1",
    judgements: [{ requirementId: patience.id, status: "missing" }],
  });
  ids = {
    judgementId,
    jobId,
    profileId,
    entryId,
    skillId,
    applicationId,
    noteId,
    requirementId: requirement?.id ?? 0,
    interviewId,
    reminderId,
    offerId,
    feedId,
    stageId: stage?.id ?? 0,
    viewId,
    tagId,
    otherTagId,
    companyId,
    otherCompanyId,
    recruiterId,
    otherRecruiterId,
    employmentId,
    contactId,
    tokenId: apiTokenId,
    taskId: task.backgroundTaskId,
    importId,
    resumeId,
    snapshotId: version?.snapshots[0]?.id ?? 0,
    duplicateId: duplicate?.id ?? 0,
  };
});
afterAll(() => platform.close());

const expectedVersion = 1;
const entryPlace = () => ({ profileId: ids.profileId, section: "experience", id: ids.entryId });

/** Input for every operation that takes an id, valid for the owner. */
const inputs: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  "auth.revokeToken": () => ({ id: ids.tokenId }),
  "jobs.get": () => ({ id: ids.jobId }),
  "jobs.update": () => ({ id: ids.jobId, expectedVersion, title: "Taken" }),
  "jobs.delete": () => ({ id: ids.jobId }),
  "jobs.restore": () => ({ id: ids.jobId }),
  "versions.list": () => ({ jobId: ids.jobId }),
  "versions.compare": () => ({ jobId: ids.jobId, from: 1, to: 1 }),
  "versions.snapshot": () => ({ id: ids.snapshotId }),
  "companies.get": () => ({ id: ids.companyId }),
  "companies.update": () => ({ id: ids.companyId, expectedVersion, name: "Theirs" }),
  "companies.delete": () => ({ id: ids.companyId }),
  "companies.restore": () => ({ id: ids.companyId }),
  "companies.merge": () => ({ id: ids.companyId, intoId: ids.otherCompanyId }),
  "recruiters.get": () => ({ id: ids.recruiterId }),
  "recruiters.update": () => ({ id: ids.recruiterId, expectedVersion, name: "Theirs" }),
  "recruiters.delete": () => ({ id: ids.recruiterId }),
  "recruiters.restore": () => ({ id: ids.recruiterId }),
  "recruiters.merge": () => ({ id: ids.recruiterId, intoId: ids.otherRecruiterId }),
  "recruiters.addEmployment": () => ({ recruiterId: ids.recruiterId, company: "Theirs" }),
  "recruiters.updateEmployment": () => ({ id: ids.employmentId, expectedVersion, title: "Theirs" }),
  "recruiters.deleteEmployment": () => ({ id: ids.employmentId }),
  "recruiters.restoreEmployment": () => ({ id: ids.employmentId }),
  "duplicates.compare": () => ({ id: ids.duplicateId }),
  "duplicates.keepApart": () => ({ id: ids.duplicateId, expectedVersion }),
  "duplicates.undo": () => ({ id: ids.duplicateId, expectedVersion }),
  "duplicates.merge": () => ({ id: ids.duplicateId, expectedVersion, keepJobId: ids.jobId }),
  "tags.update": () => ({ id: ids.tagId, expectedVersion, name: "Theirs" }),
  "tags.delete": () => ({ id: ids.tagId }),
  "tags.restore": () => ({ id: ids.tagId }),
  "tags.merge": () => ({ id: ids.tagId, intoId: ids.otherTagId }),
  "skills.ofJob": () => ({ jobId: ids.jobId }),
  "skills.update": () => ({ id: ids.skillId, expectedVersion, name: "Theirs" }),
  "skills.delete": () => ({ id: ids.skillId }),
  "skills.restore": () => ({ id: ids.skillId }),
  "skills.merge": () => ({ id: ids.skillId, intoKey: "linguist:python" }),
  "applications.create": () => ({ jobId: ids.jobId }),
  "applications.get": () => ({ id: ids.applicationId }),
  "applications.move": () => ({ id: ids.applicationId, expectedVersion, stage: "applied" }),
  "applications.update": () => ({ id: ids.applicationId, expectedVersion, followUpDate: "2026-03-01" }),
  "applications.addNote": () => ({ applicationId: ids.applicationId, body: "Theirs" }),
  "applications.editNote": () => ({ id: ids.noteId, expectedVersion, body: "Theirs" }),
  "applications.deleteNote": () => ({ id: ids.noteId }),
  "applications.restoreNote": () => ({ id: ids.noteId }),
  "requirements.list": () => ({ jobId: ids.jobId }),
  "requirements.update": () => ({ id: ids.requirementId, expectedVersion, weight: "optional" }),
  "requirements.delete": () => ({ id: ids.requirementId }),
  "requirements.restore": () => ({ id: ids.requirementId }),
  "contacts.get": () => ({ id: ids.contactId }),
  "contacts.create": () => ({ applicationId: ids.applicationId, name: "Theirs" }),
  "contacts.update": () => ({ id: ids.contactId, expectedVersion, recruiterId: ids.recruiterId }),
  "contacts.delete": () => ({ id: ids.contactId }),
  "contacts.restore": () => ({ id: ids.contactId }),
  "interviews.get": () => ({ id: ids.interviewId }),
  "interviews.create": () => ({
    applicationId: ids.applicationId,
    kind: "phone",
    startsAt: "2026-05-01T10:00",
  }),
  "interviews.update": () => ({ id: ids.interviewId, expectedVersion, outcome: "failed" }),
  "interviews.delete": () => ({ id: ids.interviewId }),
  "interviews.restore": () => ({ id: ids.interviewId }),
  "reminders.get": () => ({ id: ids.reminderId }),
  "reminders.create": () => ({ text: "Theirs", due: "2026-05-01", applicationId: ids.applicationId }),
  "reminders.update": () => ({ id: ids.reminderId, expectedVersion, text: "Theirs" }),
  "reminders.done": () => ({ id: ids.reminderId, expectedVersion }),
  "reminders.reopen": () => ({ id: ids.reminderId, expectedVersion }),
  "reminders.snooze": () => ({ id: ids.reminderId, expectedVersion, until: "2026-05-02" }),
  "reminders.delete": () => ({ id: ids.reminderId }),
  "reminders.restore": () => ({ id: ids.reminderId }),
  "offers.get": () => ({ id: ids.offerId }),
  "offers.create": () => ({ applicationId: ids.applicationId, currency: "EUR", base: "1" }),
  "offers.update": () => ({ id: ids.offerId, expectedVersion, status: "declined" }),
  "offers.accept": () => ({ id: ids.offerId, expectedVersion }),
  "offers.delete": () => ({ id: ids.offerId }),
  "offers.restore": () => ({ id: ids.offerId }),
  "fit.list": () => ({ profileId: ids.profileId }),
  "fit.get": () => ({ jobId: ids.jobId, profileId: ids.profileId }),
  "fit.history": () => ({ jobId: ids.jobId, profileId: ids.profileId }),
  "fit.whatIf": () => ({ jobId: ids.jobId, profileId: ids.profileId }),
  "fit.gaps": () => ({ profileId: ids.profileId }),
  "fit.submitJudgements": () => ({
    jobId: ids.jobId,
    profileId: ids.profileId,
    model: "some-model-1",
    judgements: [{ requirementId: ids.requirementId, status: "missing" }],
  }),
  "fit.deleteJudgement": () => ({ id: ids.judgementId }),
  "fit.restoreJudgement": () => ({ id: ids.judgementId }),
  "fit.judgements": () => ({ jobId: ids.jobId, profileId: ids.profileId }),
  "fit.rescore": () => ({ profileId: ids.profileId }),
  "profiles.get": () => ({ id: ids.profileId }),
  "profiles.update": () => ({ id: ids.profileId, expectedVersion, name: "Theirs" }),
  "profiles.duplicate": () => ({ id: ids.profileId, name: "Theirs" }),
  "profiles.delete": () => ({ id: ids.profileId }),
  "profiles.restore": () => ({ id: ids.profileId }),
  "profiles.updateAspirations": () => ({
    profileId: ids.profileId,
    expectedVersion,
    titles: ["Theirs"],
  }),
  "profiles.getEntry": entryPlace,
  "profiles.addEntry": () => ({ profileId: ids.profileId, entry: { section: "skills", name: "Theirs" } }),
  "profiles.updateEntry": () => ({
    profileId: ids.profileId,
    id: ids.entryId,
    expectedVersion,
    entry: { section: "experience", title: "Theirs" },
  }),
  "profiles.moveEntry": () => ({ ...entryPlace(), expectedVersion, position: 0 }),
  "profiles.deleteEntry": entryPlace,
  "profiles.restoreEntry": entryPlace,
  "profiles.listVersions": () => ({ profileId: ids.profileId }),
  "profiles.getVersion": () => ({ profileId: ids.profileId, number: 1 }),
  "profiles.compareVersions": () => ({ profileId: ids.profileId, from: 1 }),
  "profiles.confirmVersion": () => ({ profileId: ids.profileId, expectedRevision: 1 }),
  "profiles.restoreVersion": () => ({ profileId: ids.profileId, number: 1, expectedRevision: 1 }),
  "profiles.suggestions": () => ({ profileId: ids.profileId }),
  "calendar.interviewFile": () => ({ id: ids.interviewId }),
  "calendar.updateFeed": () => ({ id: ids.feedId, expectedVersion, name: "Theirs" }),
  "calendar.rotateFeed": () => ({ id: ids.feedId }),
  "calendar.revokeFeed": () => ({ id: ids.feedId }),
  "views.update": () => ({ id: ids.viewId, expectedVersion, name: "Theirs" }),
  "views.delete": () => ({ id: ids.viewId }),
  "stages.update": () => ({ id: ids.stageId, expectedVersion, name: "Theirs" }),
  "stages.delete": () => ({ id: ids.stageId, moveTo: "applied" }),
  "imports.get": () => ({ id: ids.importId }),
  "imports.items": () => ({ id: ids.importId }),
  "imports.report": () => ({ id: ids.importId }),
  "imports.cancel": () => ({ id: ids.importId }),
  "imports.retry": () => ({ id: ids.importId }),
  "imports.undo": () => ({ id: ids.importId }),
  "imports.restore": () => ({ id: ids.importId }),
  "profileImports.get": () => ({ id: ids.resumeId }),
  "profileImports.text": () => ({ id: ids.resumeId }),
  "profileImports.compare": () => ({ id: ids.resumeId }),
  "profileImports.original": () => ({ id: ids.resumeId }),
  "profileImports.correct": () => ({ id: ids.resumeId, expectedVersion, resume: {} }),
  "profileImports.confirm": () => ({ id: ids.resumeId, expectedVersion, profileId: ids.profileId }),
  "profileImports.undo": () => ({ id: ids.resumeId, expectedVersion }),
  "profileImports.discard": () => ({ id: ids.resumeId, expectedVersion }),
  "profileImports.restore": () => ({ id: ids.resumeId, expectedVersion }),
  "profileImports.export": () => ({ profileId: ids.profileId }),
  "background.get": () => ({ id: ids.taskId }),
  "background.cancel": () => ({ id: ids.taskId }),
  "background.retry": () => ({ id: ids.taskId }),
  "applications.delete": () => ({ id: ids.applicationId }),
  "applications.restore": () => ({ id: ids.applicationId }),
};

/** Filters of a list find nothing; they are not refused. */
const filters = new Set(
  ["audit", "jobs", "duplicates", "recruiters", "contacts", "interviews", "reminders", "offers"].map(
    (name) => `${name}.list`,
  ),
);

const taking = listOperations(domains).filter(
  ({ name, operation }) =>
    !filters.has(name) && Object.keys(operation.input.shape).some((field) => /^id$|Id$/.test(field)),
);

const call = async ({ api }: TestPerson, name: string, input: unknown): Promise<unknown> => {
  const procedure: unknown = name.split(".").reduce<object>((part, key) => Reflect.get(part, key), api);
  if (typeof procedure !== "function") throw new Error(`There is no procedure ${name}`);
  return procedure(input);
};

describe.each(taking.map(({ name }) => name))("%s", (name) => {
  test("does not find another person's row", async () => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`Say in \`inputs\` how ${name} is called`);
    const before = await owner.api.applications.get({ id: ids.applicationId });
    const error = await refusalOf(call(stranger, name, input()));
    expect(error.code).toBe("NOT_FOUND");
    expect(error.details).toEqual({});
    expect(await owner.api.applications.get({ id: ids.applicationId })).toEqual(before);
  });

  test("answers for a row that was never there as for another person's", async () => {
    const input = inputs[name]?.() ?? {};
    const absent = Object.fromEntries(
      Object.entries(input).map(([field, value]) => [field, /^id$|Id$/.test(field) ? 2_147_483_647 : value]),
    );
    const [theirs, nobodys] = [
      await refusalOf(call(stranger, name, input)),
      await refusalOf(call(stranger, name, absent)),
    ];
    expect(nobodys).toMatchObject({ code: theirs.code, message: theirs.message });
  });
});

test("the inputs are right: their owner is not refused", async () => {
  for (const name of ["jobs.get", "applications.get"]) await call(owner, name, inputs[name]?.());
  expect(Object.keys(inputs).toSorted()).toEqual(taking.map(({ name }) => name).toSorted());
});
