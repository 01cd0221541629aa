/** A posting of an invented company, and what became of it. Days count from the first of the story. */
export interface StoryPosting {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly isRemote?: boolean;
  readonly employment?: "FULL_TIME" | "PART_TIME" | "CONTRACTOR";
  /** CHF a year. */
  readonly salary?: readonly [number, number];
  readonly about: string;
  readonly tasks: readonly string[];
  readonly skills: readonly string[];
  readonly found: number;
  readonly moves?: readonly Move[];
  readonly notes?: readonly Note[];
  /** The day on which to get in touch again. */
  readonly followUp?: number;
}

interface Move {
  readonly day: number;
  readonly stage: string;
  readonly note?: string;
}

interface Note {
  readonly day: number;
  readonly body: string;
}

/** The first day of the story; it is told on the last. */
const FIRST_DAY = "2026-09-14";
export const LAST_DAY = 30;

/** The instant of a day of the story, at a minute of that day. */
export const instantOf = (day: number, minute: number): string =>
  new Date(Date.parse(`${FIRST_DAY}T00:00:00Z`) + (day * 24 * 60 + minute) * 60_000).toISOString();

export const dayOf = (day: number): string => instantOf(day, 0).slice(0, 10);

const list = (words: readonly string[]) => `<ul>${words.map((word) => `<li>${word}</li>`).join("")}</ul>`;

/** The posting as job boards publish it. */
export const jsonLdOf = (posting: StoryPosting) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: posting.title,
  url: `https://jobs.example/${encodeURIComponent(posting.company.toLowerCase().replaceAll(" ", "-"))}`,
  hiringOrganization: { "@type": "Organization", name: posting.company },
  jobLocation: {
    "@type": "Place",
    address: { "@type": "PostalAddress", addressLocality: posting.place, addressCountry: "CH" },
  },
  ...(posting.isRemote ? { jobLocationType: "TELECOMMUTE" } : {}),
  employmentType: posting.employment ?? "FULL_TIME",
  ...(posting.salary
    ? {
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "CHF",
          value: {
            "@type": "QuantitativeValue",
            minValue: posting.salary[0],
            maxValue: posting.salary[1],
            unitText: "YEAR",
          },
        },
      }
    : {}),
  datePosted: dayOf(posting.found - 3),
  validThrough: dayOf(posting.found + 45),
  description: `<p>${posting.about}</p><h2>What you will do</h2>${list(posting.tasks)}<h2>What you bring</h2>${list(posting.skills)}`,
});
