import { setTimeout } from "node:timers/promises";
import { type Application, applications, fit, jobs, profileImports } from "@jobtracker/contracts";
import { dayOf, instantOf, jsonLdOf, LAST_DAY, type StoryPosting } from "./posting.ts";
import { postings } from "./postings.ts";
import { type Send, signUp } from "./rest-client.ts";
import { resume } from "./resume.ts";

type Known = Pick<Application, "id" | "version">;

const { get, move, update } = applications.operations;

const load = async (send: Send, id: number): Promise<Known> =>
  get.output.parse(await send("GET", `/applications/${id}`));

/** Something that happened; it changes the application that it is given. */
interface Event {
  readonly day: number;
  readonly about: StoryPosting;
  run(send: Send, application: Known | undefined): Promise<Known>;
}

const known = (application: Known | undefined): Known => {
  if (!application) throw new Error("The story begins an application with its posting");
  return application;
};

const captured = (posting: StoryPosting): Event => ({
  day: posting.found,
  about: posting,
  run: async (send) => {
    const body = { jsonLd: jsonLdOf(posting), track: "saved" };
    const { results } = jobs.operations.capture.output.parse(await send("POST", "/jobs/capture", body));
    const [result] = results;
    if (result === undefined || !("job" in result) || result.job.applicationId === null)
      throw new Error(`${posting.title} was not captured with an application`);
    return load(send, result.job.applicationId);
  },
});

const moved = (posting: StoryPosting): Event[] =>
  (posting.moves ?? []).map(({ day, ...to }) => ({
    day,
    about: posting,
    run: async (send, application) => {
      const { id, version } = known(application);
      const body = { ...to, expectedVersion: version };
      return move.output.parse(await send("POST", `/applications/${id}/status`, body));
    },
  }));

const noted = (posting: StoryPosting): Event[] =>
  (posting.notes ?? []).map(({ day, body }) => ({
    day,
    about: posting,
    run: async (send, application) => {
      const { id } = known(application);
      await send("POST", `/applications/${id}/notes`, { body });
      return load(send, id);
    },
  }));

const planned = (posting: StoryPosting): Event[] =>
  posting.followUp === undefined
    ? []
    : [
        {
          day: (posting.moves ?? []).at(-1)?.day ?? posting.found,
          about: posting,
          run: async (send, application) => {
            const { id, version } = known(application);
            const followUpDate = dayOf(posting.followUp ?? LAST_DAY);
            const body = { followUpDate, expectedVersion: version };
            return update.output.parse(await send("PATCH", `/applications/${id}`, body));
          },
        },
      ];

const eventsOf = (posting: StoryPosting): Event[] => [
  captured(posting),
  ...moved(posting),
  ...noted(posting),
  ...planned(posting),
];

const profiled = async (send: Send): Promise<void> => {
  const started = await send("POST", "/profile-imports", { text: JSON.stringify(resume) });
  const { id, version } = profileImports.operations.start.output.parse(started);
  const taken = { expectedVersion: version, newProfile: { name: "Front end" } };
  await send("POST", `/profile-imports/${id}/confirm`, taken);
};

const WAIT_MS = 100;
const MOST_WAITS = 300;

/** Jobs are scored in the background. */
const scored = async (send: Send): Promise<void> => {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const { jobs: count } = fit.operations.gaps.output.parse(await send("GET", "/fit-gaps"));
    if (count === postings.length) return;
    await setTimeout(WAIT_MS);
  }
  throw new Error("The jobs were not scored in time");
};

export interface Told {
  /** The session of the person of the story, as a cookie. */
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
  /** The application to each title. */
  readonly applications: ReadonlyMap<string, number>;
}

/**
 * Fills a server with the story, through its public interface. `setTime` is told the instant of each event before it
 * happens, for a server that can be told what time it is.
 */
export const tellStory = async (
  url: string,
  setTime: (instant: string) => Promise<void> = async () => undefined,
): Promise<Told> => {
  await setTime(instantOf(0, 8 * 60));
  const { send, cookie } = await signUp(url);
  await profiled(send);
  const events = postings.flatMap(eventsOf).toSorted((one, other) => one.day - other.day);
  const told = new Map<StoryPosting, Known>();
  for (const [index, { day, about, run }] of events.entries()) {
    // Minutes that grow keep the order of a day.
    await setTime(instantOf(day, 6 * 60 + index));
    told.set(about, await run(send, told.get(about)));
  }
  await setTime(instantOf(LAST_DAY, 9 * 60));
  await scored(send);
  return {
    cookie,
    applications: new Map([...told].map(([{ title }, { id }]) => [title, id])),
  };
};
