import { canJoin } from "./joined.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import { type Entry, isArticle, type SkillIndex } from "./skill-index.ts";
import { isSpelled } from "./spelling.ts";
import type { TokenList } from "./token-list.ts";

/** A place where a name stands; whether it is the skill may yet depend on what is beside it. */
export interface Candidate {
  readonly entry: Entry;
  /** Words of the text, both included. */
  readonly first: number;
  readonly last: number;
}

const NONE = -1;

export const startOf = (tokens: TokenList, { first }: Candidate): number => tokens.starts[first] ?? 0;
export const endOf = (tokens: TokenList, { last }: Candidate): number => tokens.ends[last] ?? 0;

const writtenAs = (tokens: TokenList, first: number, last: number): string =>
  tokens.text.slice(tokens.starts[first], tokens.ends[last]);

/** The node behind a node by a word of the text; an article that no name has there is passed over. */
const step = (tokens: TokenList, index: SkillIndex, node: number, token: number): number => {
  const word = tokens.singular[token] ?? NONE;
  const next = word === NONE ? NONE : index.phrases.next(node, word);
  return next === NONE && isArticle(tokens.wordAt(token)) ? node : next;
};

const firstNode = (tokens: TokenList, index: SkillIndex, root: number, first: number): number => {
  const word = (root === PhraseTrie.verbRoot ? tokens.verbs[first] : tokens.singular[first]) ?? NONE;
  return word === NONE ? NONE : index.phrases.next(root, word);
};

/** The longest phrase below a root that begins at a word. */
const phraseBelow = (
  tokens: TokenList,
  index: SkillIndex,
  root: number,
  first: number,
): Candidate | undefined => {
  let found: Candidate | undefined;
  let node = firstNode(tokens, index, root, first);
  for (let last = first + 1; node !== NONE && last < tokens.count; last += 1) {
    if (!canJoin(tokens.text, tokens.ends[last - 1] ?? 0, tokens.starts[last] ?? 0)) break;
    const next = step(tokens, index, node, last);
    const number = next === NONE || next === node ? NONE : index.phrases.entryAt(next);
    node = next;
    if (number === NONE) continue;
    const entry = index.entry(number);
    if (isSpelled(entry, writtenAs(tokens, first, last))) found = { entry, first, last };
  }
  return found;
};

/** The longest phrase that begins at a word; of as long ones a name comes before an activity. */
const phraseAt = (tokens: TokenList, index: SkillIndex, first: number): Candidate | undefined => {
  const name = phraseBelow(tokens, index, PhraseTrie.root, first);
  const activity = phraseBelow(tokens, index, PhraseTrie.verbRoot, first);
  return name === undefined || (activity !== undefined && activity.last > name.last) ? activity : name;
};

const HYPHENS = "-\u2010\u2011";
const isWordSign = (letter: string) => /[\p{L}\p{N}]/u.test(letter);

/** Joined to another word by a sign: `self-management`, `@go`, `C&A`, `C-level`, `R's`. */
const isPartOfOther = (tokens: TokenList, { entry, first }: Candidate): boolean => {
  const { text, starts, ends } = tokens;
  const [start, end] = [starts[first] ?? 0, ends[first] ?? 0];
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before === "@" || before === "#" || before === "$") return true;
  const isSure = entry.isTechnology && entry.mark !== "beside";
  if (HYPHENS.includes(before) && before !== "" && isWordSign(text.charAt(start - 2)) && !isSure) return true;
  if (before === "." && isWordSign(text.charAt(start - 2))) return true;
  if (entry.mark !== "beside") return false;
  const isJoined = after !== "" && `${HYPHENS}.'’&+*@_`.includes(after);
  return (isJoined && isWordSign(text.charAt(end + 1))) || after === "+" || after === "*" || before === "&";
};

const singleAt = (tokens: TokenList, index: SkillIndex, at: number): Candidate | undefined => {
  if (tokens.isAddress[at] === 1) return undefined;
  const number = singleNumber(tokens, index, at);
  if (number === NONE) return undefined;
  const candidate = { entry: index.entry(number), first: at, last: at };
  if (!isSpelled(candidate.entry, tokens.wordAt(at)) || isPartOfOther(tokens, candidate)) return undefined;
  return candidate;
};

/** A word with a plural `s`, or with the number of a version behind it (`Vue3`), is the same name. */
const singleNumber = (tokens: TokenList, index: SkillIndex, at: number): number => {
  const exact = tokens.exact[at] ?? NONE;
  const known = exact === NONE ? NONE : index.singleEntry(exact);
  if (known !== NONE) return known;
  const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0];
  if (end - start < 4 || tokens.text.charCodeAt(end - 1) !== 0x73) return NONE;
  index.look(tokens.text, start, end - 1);
  return index.exact === NONE ? NONE : index.singleEntry(index.exact);
};

/** Every name in the text from its beginning on, the longest where several begin, none within another. */
export const candidatesIn = (tokens: TokenList, index: SkillIndex): Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const candidate = phraseAt(tokens, index, at) ?? singleAt(tokens, index, at);
    if (candidate === undefined) continue;
    found.push(candidate);
    at = candidate.last;
  }
  return found;
};
