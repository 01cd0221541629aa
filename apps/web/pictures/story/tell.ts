import { dayOf, instantOf, jsonLdOf, LAST_DAY, type StoryPosting } from "./posting.ts";
import { postings } from "./postings.ts";
import { type Send, signUp } from "./rest-client.ts";

interface Application {
  readonly id: number;
  readonly version: number;
}

/** Something that happened; it changes the application that it is given. */
interface Event {
  readonly day: number;
  readonly about: StoryPosting;
  run(send: Send, application: Application | undefined): Promise<Application>;
}

const known = (application: Application | undefined): Application => {
  if (!application) throw new Error("The story begins an application with its posting");
  return application;
};

const captured = (posting: StoryPosting): Event => ({
  day: posting.found,
  about: posting,
  run: async (send) => {
    const { results } = await send("POST", "/jobs/capture", { jsonLd: jsonLdOf(posting), track: "saved" });
    return send("GET", `/applications/${results[0].job.applicationId}`);
  },
});

const moved = (posting: StoryPosting): Event[] =>
  (posting.moves ?? []).map(({ day, ...move }) => ({
    day,
    about: posting,
    run: (send, application) => {
      const { id, version } = known(application);
      return send("POST", `/applications/${id}/status`, { ...move, expectedVersion: version });
    },
  }));

const noted = (posting: StoryPosting): Event[] =>
  (posting.notes ?? []).map(({ day, body }) => ({
    day,
    about: posting,
    run: async (send, application) => {
      const { id } = known(application);
      await send("POST", `/applications/${id}/notes`, { body });
      return send("GET", `/applications/${id}`);
    },
  }));

const planned = (posting: StoryPosting): Event[] =>
  posting.followUp === undefined
    ? []
    : [
        {
          day: (posting.moves ?? []).at(-1)?.day ?? posting.found,
          about: posting,
          run: (send, application) => {
            const { id, version } = known(application);
            const followUpDate = dayOf(posting.followUp ?? LAST_DAY);
            return send("PATCH", `/applications/${id}`, { followUpDate, expectedVersion: version });
          },
        },
      ];

const eventsOf = (posting: StoryPosting): Event[] => [
  captured(posting),
  ...moved(posting),
  ...noted(posting),
  ...planned(posting),
];

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
  const events = postings.flatMap(eventsOf).toSorted((one, other) => one.day - other.day);
  const applications = new Map<StoryPosting, Application>();
  for (const [index, { day, about, run }] of events.entries()) {
    // Minutes that grow keep the order of a day.
    await setTime(instantOf(day, 6 * 60 + index));
    applications.set(about, await run(send, applications.get(about)));
  }
  await setTime(instantOf(LAST_DAY, 9 * 60));
  return {
    cookie,
    applications: new Map([...applications].map(([{ title }, { id }]) => [title, id])),
  };
};
