import { timesAYear, yearlySalaryOf } from "@jobtracker/contracts";
import type { JobToScore } from "./job.ts";
import { countriesOf } from "./judge-special.ts";
import { type Judged, ofWhole } from "./judged.ts";
import type { PreparedProfile } from "./profile.ts";
import { folded, SearchableText, termsIn } from "./words.ts";

/** What the person looks for beside what the job says; what one of them does not say is no item. */
export const judgeWishes = (job: JobToScore, profile: PreparedProfile): Judged[] => [
  ...judgeSalary(job, profile),
  ...judgeRemote(job, profile),
  ...judgeCountry(job, profile),
  ...judgeDealBreakers(job, profile),
];

const wish = (text: string) => [{ section: "aspirations" as const, id: null, text }];

const judgeSalary = ({ salary }: JobToScore, { document }: PreparedProfile): Judged[] => {
  const wanted = document.aspirations.minimumSalary;
  const offered = yearlySalaryOf(salary);
  const most = offered?.max ?? offered?.min ?? null;
  if (wanted === null || most === null || offered?.currency !== wanted.currency) return [];
  const least = wanted.amount * timesAYear[wanted.period];
  const share = most >= least ? 1 : Math.max(0, 1 - (5 * (least - most)) / least);
  const code = share === 1 ? "salary" : "salary-below";
  return [
    ofWhole("salary", {
      share,
      reasons: [{ code, has: least, asked: most, words: [wanted.currency] }],
      evidence: wish(`${wanted.amount} ${wanted.currency}`),
    }),
  ];
};

const judgeRemote = ({ remote }: JobToScore, { document }: PreparedProfile): Judged[] => {
  const wanted = document.aspirations.remote;
  if (remote === null || wanted.length === 0) return [];
  const suits = wanted.includes(remote);
  return [
    ofWhole("remote", {
      share: suits ? 1 : 0,
      reasons: [{ code: suits ? "remote" : "remote-not-wanted", asked: remote, words: wanted }],
      evidence: wish(wanted.join(", ")),
    }),
  ];
};

const judgeCountry = (job: JobToScore, { document }: PreparedProfile): Judged[] => {
  const { places } = document.aspirations;
  if (places.length === 0 || job.locations.length === 0 || job.remote === "remote") return [];
  const text = folded(job.locations.map((location) => location.text).join(" "));
  const countries = countriesOf(job);
  const suits = places.some(
    (place) =>
      text.includes(folded(place.text)) ||
      (place.countryCode !== null && countries.includes(place.countryCode)),
  );
  return [
    ofWhole("country", {
      share: suits ? 1 : 0,
      reasons: [
        { code: suits ? "country" : "country-not-wanted", words: job.locations.map((each) => each.text) },
      ],
      evidence: wish(places.map((place) => place.text).join("; ")),
    }),
  ];
};

/** A deal-breaker is broken if the posting has all of its words in one sentence. */
const judgeDealBreakers = (job: JobToScore, { document }: PreparedProfile): Judged[] => {
  const { dealBreakers } = document.aspirations;
  if (dealBreakers.length === 0 || job.descriptionText === null) return [];
  const sentences = job.descriptionText
    .split(/(?<=[.!?])\s|\n/)
    .map((text) => ({ text, in: new SearchableText(text) }));
  return dealBreakers.map((breaker, at) => {
    const terms = termsIn(breaker);
    const broken =
      terms.length === 0
        ? undefined
        : sentences.find((sentence) => terms.every(({ stem }) => sentence.in.has(stem)));
    const sentence = broken?.text.trim().slice(0, 1500) ?? null;
    const start = sentence === null ? -1 : (job.descriptionText?.indexOf(sentence) ?? -1);
    return {
      ...ofWhole("deal-breaker", {
        share: broken === undefined ? 1 : 0,
        limit: "deal-breaker",
        reasons: [{ code: broken === undefined ? "deal-breaker-absent" : "deal-breaker", words: [breaker] }],
        evidence: wish(breaker),
      }),
      key: `deal-breaker-${at + 1}`,
      sentence,
      start: start < 0 ? null : start,
    };
  });
};
