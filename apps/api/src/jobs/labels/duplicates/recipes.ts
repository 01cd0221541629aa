import { createHash } from "node:crypto";
import type { PostingSource } from "../texts.ts";
import type { Change } from "./changes.ts";
import type { RecipePair, Side } from "./pairs.ts";

const BOARDS = [
  "www.jobhafen.example",
  "jobs.northstar.example",
  "emploi-direct.example",
  "trabajo-ya.example",
];

const footers = {
  de: "Jetzt online bewerben. Diese Anzeige wurde von Jobhafen veröffentlicht. Ähnliche Stellen in deiner Nähe findest du unten.",
  en: "Apply now through our board. Never pay to apply. Sign up for alerts about similar jobs near you.",
  es: "Inscríbete en esta oferta. Recibe avisos de ofertas parecidas en tu correo. Denunciar esta oferta.",
  fr: "Postulez en ligne. Recevez par mail les offres similaires. Signaler cette annonce.",
  ko: "온라인으로 지원하기. 비슷한 채용 공고를 이메일로 받아보세요.",
} satisfies Record<PostingSource["language"], string>;

const news = {
  de: "Hinweis: Die Bewerbungsfrist wurde verlängert.",
  en: "Update: the application deadline has been extended.",
  es: "Aviso: se ha ampliado el plazo de inscripción.",
  fr: "Mise à jour : la date limite de candidature est repoussée.",
  ko: "안내: 지원 마감일이 연장되었습니다.",
} satisfies Record<PostingSource["language"], string>;

/** A number that looks drawn and is the same on every machine. */
const number = (text: string): number =>
  Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16);

const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** A new id and address at the same place, some weeks later. */
const again = (source: PostingSource, salt: string, days: number): Change => {
  const id = String(number(source.id + salt));
  return {
    change: "set",
    url: new URL(`/jobs/${id}`, source.url).href,
    externalId: id,
    postedDate: later(source.postedDate, days),
  };
};

const onBoard = (source: PostingSource, salt: string): Change => {
  const id = number(source.id + salt);
  const host = BOARDS[id % BOARDS.length] ?? "";
  return { change: "set", url: `https://${host}/${id}`, externalId: null, postedDate: null };
};

const inOtherWords = ({ other }: PostingSource): Change => ({ change: "set", ...other });

const replacing = (pairs: PostingSource["elsewhere"]["replace"]): Change[] =>
  pairs.length === 0 ? [] : [{ change: "replace", pairs }];

type Recipe = (source: PostingSource) => Change[];

/** The same job: made from the source by what happens to postings on their way. */
const sameJob: Record<string, Recipe> = {
  repost: (source) => [again(source, "repost", 41)],
  "other-title": (source) => [
    again(source, "other-title", 7),
    { change: "set", title: source.other.title },
    { change: "bullets", mark: "•" },
  ],
  "other-board": (source) => [
    inOtherWords(source),
    { change: "set", title: source.title },
    onBoard(source, "other-board"),
    { change: "one-paragraph" },
    { change: "append", text: footers[source.language] },
  ],
  truncated: (source) => [onBoard(source, "truncated"), { change: "keep-first", share: 0.4 }],
  "small-edits": (source) => [
    { change: "drop-lines", lines: [source.body[1], source.body[0]] },
    again(source, "small-edits", 19),
    { change: "prepend", text: news[source.language] },
  ],
  "other-board-and-title": (source) => [
    { change: "employer-last" },
    inOtherWords(source),
    onBoard(source, "other-board-and-title"),
    { change: "keep-first", share: 0.7 },
  ],
  decorated: (source) => [
    again(source, "decorated", 63),
    { change: "set", title: `${source.title} | ${source.other.location} | ${source.company}` },
    { change: "append", text: footers[source.language] },
  ],
};

/** Another job: made from the source by what sets jobs apart. */
const otherJob: Record<string, Recipe> = {
  "other-level": (source) => [
    again(source, "other-level", 0),
    { change: "set", title: source.level.title },
    { change: "replace", pairs: source.level.replace },
  ],
  "other-speciality": (source) => [
    again(source, "other-speciality", 0),
    { change: "set", title: source.sibling.title },
    { change: "replace", pairs: source.sibling.replace },
  ],
  "other-place": (source) => [
    again(source, "other-place", 0),
    { change: "set", title: source.elsewhere.title, location: source.elsewhere.location },
    ...replacing(source.elsewhere.replace),
  ],
  "other-level-on-other-board": (source) => [
    { change: "employer-last" },
    { change: "replace", pairs: source.level.replace },
    inOtherWords(source),
    { change: "set", title: source.level.title },
    onBoard(source, "other-level-on-other-board"),
    { change: "append", text: footers[source.language] },
  ],
};

/** Another job: the source beside one of another employer. */
function besideOthers(source: PostingSource, next: PostingSource): Record<string, [Side, Side]> {
  const here: Side = { source: source.id, changes: [] };
  const { title, location } = source;
  return {
    "other-employer": [here, { source: next.id, changes: [{ change: "set", title, location }] }],
    "other-role": [
      here,
      {
        source: source.id,
        changes: [
          { change: "body-of", source: next.id },
          again(source, "other-role", 0),
          { change: "set", title: next.title },
        ],
      },
    ],
    unrelated: [here, { source: next.id, changes: [] }],
  };
}

/** The next source of another employer, in the same language where there is one. */
function nextOf(source: PostingSource, sources: readonly PostingSource[]): PostingSource {
  const at = sources.indexOf(source);
  const others = [...sources.slice(at + 1), ...sources.slice(0, at)].filter(
    ({ employer }) => employer !== source.employer,
  );
  const [first] = others;
  if (first === undefined) throw new Error(`${source.id} has no neighbour`);
  return others.find(({ language }) => language === source.language) ?? first;
}

/** All pairs that the sources of a half give: how a pair is made is its label; nothing is compared. */
export function pairsOf(sources: readonly PostingSource[]): RecipePair[] {
  const pairs: RecipePair[] = [];
  for (const source of sources) {
    const here: Side = { source: source.id, changes: [] };
    const add = (kind: string, duplicate: boolean, [a, b]: [Side, Side]) =>
      pairs.push({ id: `${source.id}/${kind}`, kind, duplicate, a, b });
    for (const [kind, recipe] of Object.entries(sameJob))
      add(kind, true, [here, { source: source.id, changes: recipe(source) }]);
    for (const [kind, recipe] of Object.entries(otherJob))
      add(kind, false, [here, { source: source.id, changes: recipe(source) }]);
    for (const [kind, sides] of Object.entries(besideOthers(source, nextOf(source, sources))))
      add(kind, false, sides);
    const colleague = sources.find(({ id, employer }) => employer === source.employer && id > source.id);
    if (colleague !== undefined) add("colleague", false, [here, { source: colleague.id, changes: [] }]);
  }
  return pairs;
}
