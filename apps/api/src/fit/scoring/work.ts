import type { JobToScore } from "./job.ts";
import { type Judged, ofWhole } from "./judged.ts";
import type { Position, PreparedProfile } from "./profile.ts";
import { likenessOfTrades, tradesIn } from "./trades.ts";
import { folded, SearchableText, termsIn } from "./words.ts";

/** The kind of work that a job is, by its title and, where that says nothing, by how its text begins. */
export interface Work {
  readonly title: string;
  readonly trades: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** The whole posting; it is made when it is asked for, since few works need it. */
  readonly searchable: () => SearchableText;
}

const BEGINNING = 600;

export const workOf = ({ title, descriptionText }: JobToScore): Work => {
  const ofTitle = tradesIn(folded(title));
  let searchable: SearchableText | undefined;
  return {
    title,
    trades: ofTitle.size > 0 ? ofTitle : tradesIn(folded((descriptionText ?? "").slice(0, BEGINNING))),
    stems: termsIn(title).map(({ stem }) => stem),
    searchable: () => {
      searchable ??= new SearchableText(`${title} ${descriptionText ?? ""}`);
      return searchable;
    },
  };
};

const shareOf = (stems: readonly string[], text: SearchableText): number =>
  stems.length === 0 ? 0 : stems.filter((stem) => text.has(stem)).length / stems.length;

/** The words of a position's title say less where they stand somewhere in a posting than the other way round. */
const SOMEWHERE = 0.6;

/** Where no trade is known: how much of the title's words a position has, or of its title the posting. */
const byWords = (work: Work, position: Position): number =>
  Math.max(
    shareOf(work.stems, position.searchable),
    shareOf(position.titleStems, work.searchable()) * SOMEWHERE,
  );

/** How near a position is to a work, 0 to 1. */
export const likenessOf = (work: Work, position: Position): number =>
  likenessOfTrades(work.trades, position.trades) ?? byWords(work, position);

/** What was learned and not done yet counts so much. */
const LEARNED = 0.6;
const SAME = 0.99;
const NEAR = 0.2;

/** Whether the person has done this kind of work, by the nearest position. */
export const judgeWork = (work: Work, profile: PreparedProfile): Judged => {
  const ranked = profile.positions
    .map((position) => ({ position, likeness: likenessOf(work, position) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [best] = ranked;
  const learned = (likenessOfTrades(work.trades, profile.learnedTrades) ?? 0) * LEARNED;
  const share = Math.max(best?.likeness ?? 0, learned);
  const code = share >= SAME ? "same-work" : share >= NEAR ? "near-work" : "other-work";
  const evidence =
    best === undefined || best.likeness < NEAR
      ? []
      : [{ section: "experience" as const, id: best.position.id, text: best.position.text }];
  return ofWhole("work", {
    share,
    limit: share >= NEAR ? "near-work" : "other-work",
    reasons: [{ code, asked: work.title, ...(best && { has: best.position.title }) }],
    evidence,
  });
};
