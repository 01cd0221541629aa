import type { NewEntry } from "@jobtracker/contracts";
import type { TestPerson } from "../../../test/person.ts";
import type { TestPlatform } from "../../_kit/testing/index.ts";
import { enqueueFor, startRunner, taskIn } from "../../_kit/testing/tasks.ts";
import { rescoreFit } from "../rescore-task.ts";

export const POSTING = `Requirements
- At least 3 years of experience as a platform engineer
- Kubernetes
- Terraform
- Fluent English

Nice to have
- PostgreSQL`;

export const skill = (name: string): NewEntry => ({ section: "skills", name });

/** What tests of scores do for one person. */
export const scoringFor = (platform: TestPlatform, { api, userId }: TestPerson) => {
  const addJob = (title = "Platform Engineer", descriptionText = POSTING) =>
    api.jobs.create({ title, descriptionText });

  const add = async (profileId: number, entry: NewEntry) =>
    (await api.profiles.addEntry({ profileId, entry })).id;

  const addProfile = async () => {
    const { id } = await api.profiles.create({ name: "Engineer" });
    const experienceId = await add(id, {
      section: "experience",
      title: "Platform Engineer",
      company: "Crust",
      startDate: "2019-01",
      highlights: ["Ran Kubernetes in production"],
    });
    await add(id, { section: "languages", language: "English", level: "C1" });
    return { id, experienceId };
  };

  /** All that waits to be scored is scored. */
  const rescored = async () => {
    const { task } = await enqueueFor(platform, userId, rescoreFit, { profileId: null });
    const runner = startRunner(platform, [rescoreFit]);
    const row = await taskIn(platform, task, "succeeded");
    await runner.stop();
    return row;
  };

  const listed = async () => (await api.fit.list({})).items.map(({ jobId, total }) => ({ jobId, total }));

  return { addJob, add, addProfile, rescored, listed };
};
