import { AppError } from "@jobtracker/contracts";
import { TaskAbandoned, WorkThread } from "../_kit/work-thread.ts";
import type { TaxonomySkill } from "./taxonomy/read-taxonomy.ts";
import { taxonomyVersion } from "./taxonomy/read-taxonomy.ts";
import type {
  BriefSkill,
  OwnSkillNames,
  SkillAnswer,
  SkillOfText,
  SkillWork,
  TextToSearch,
} from "./thread/skill-work.ts";

export type { TaxonomySkill } from "./taxonomy/read-taxonomy.ts";
export type { BriefSkill, OwnSkillNames, SkillOfText, TextToSearch } from "./thread/skill-work.ts";

/** Raise it when the matcher finds other skills in the same text with the same taxonomy. */
const MATCHER_VERSION = 1;

const LIMIT_MS = 30_000;
/** Megabytes; the taxonomy takes 30, a text of 10 MB some hundred while it is read. */
const MEMORY = 512;
/** The taxonomy is read again in half a second. */
const IDLE_MS = 10 * 60_000;

const thread = new WorkThread<SkillWork, SkillAnswer>({
  script: new URL("thread/skills-worker.ts", import.meta.url),
  limitMs: LIMIT_MS,
  memory: MEMORY,
  idleMs: IDLE_MS,
});

/** What skills are found with: another one may find others in the same text. */
export const finderVersion = (): string => `${MATCHER_VERSION}-${taxonomyVersion()}`;

/** Throws CONSTRAINT_VIOLATED if the thread gives it up, however it is made. */
const ask = async (work: SkillWork): Promise<SkillAnswer> => {
  try {
    return await thread.run(work);
  } catch (error) {
    if (!(error instanceof TaskAbandoned)) throw error;
    throw new AppError(
      "CONSTRAINT_VIOLATED",
      "This text cannot be searched for skills; send a shorter one.",
      {
        cause: error,
      },
    );
  }
};

const otherAnswer = ({ kind }: SkillAnswer) => new TypeError(`The thread answered with ${kind}`);

/** The skills of each text, the person's own among them, without holding up other requests. Texts of one person at a time. */
export const findInTexts = async (
  texts: readonly TextToSearch[],
  own: readonly OwnSkillNames[],
): Promise<readonly (readonly SkillOfText[])[]> => {
  const answer = await ask({ kind: "find", texts, own });
  if (answer.kind !== "find") throw otherAnswer(answer);
  return answer.texts;
};

/** The keys of the taxonomy's skills that have exactly these names, in any case, in their order; undefined: none has. */
export const keysNamed = async (names: readonly string[]): Promise<readonly (string | undefined)[]> => {
  if (names.length === 0) return [];
  const answer = await ask({ kind: "name", names });
  if (answer.kind !== "name") throw otherAnswer(answer);
  return answer.keys;
};

/** Skills of the taxonomy whose names have words that begin so, the best first. */
export const searchTaxonomy = async (query: string): Promise<readonly BriefSkill[]> => {
  const answer = await ask({ kind: "search", query });
  if (answer.kind !== "search") throw otherAnswer(answer);
  return answer.skills;
};

/** What the taxonomy has under these keys, or ids of its sources, in their order; undefined: nothing. */
export const describeSkills = async (
  keys: readonly string[],
): Promise<readonly (TaxonomySkill | undefined)[]> => {
  if (keys.length === 0) return [];
  const answer = await ask({ kind: "describe", keys });
  if (answer.kind !== "describe") throw otherAnswer(answer);
  return answer.skills;
};
