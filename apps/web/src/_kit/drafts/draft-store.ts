// Text that was written and not sent yet, kept on this device per account. Storage can be switched off or full; then
// nothing is kept, and whoever keeps is told so.

/** Of one draft, and of all of one account (characters). */
export const LONGEST_DRAFT = 200_000;
const MOST_CHARACTERS = 1_000_000;
const OLDEST_MS = 60 * 24 * 3_600_000;

const PREFIX = "jobtracker:draft:";

export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

interface Entry {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

const keyOf = (account: number, slot: string) => `${PREFIX}${account}:${slot}`;

/** Stored as the time and the text with a colon between. */
const parse = (key: string, stored: string | null): Entry | undefined => {
  const [, at, text] = /^(\d+):(.*)$/s.exec(stored ?? "") ?? [];
  return at === undefined || text === undefined ? undefined : { key, at: Number(at), text };
};

const entries = (storage: DraftStorage, prefix: string): Entry[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parse(key, storage.getItem(key)) ?? []);

/** Lets the oldest go, so that there is room for the newest. */
const makeRoom = (storage: DraftStorage, account: number, needed: number) => {
  const oldestFirst = entries(storage, keyOf(account, "")).toSorted((one, other) => one.at - other.at);
  let total = oldestFirst.reduce((sum, { text }) => sum + text.length, needed);
  for (const { key, text } of oldestFirst) {
    if (total <= MOST_CHARACTERS) return;
    storage.removeItem(key);
    total -= text.length;
  }
};

export const readDraft = (storage: DraftStorage, account: number, slot: string): string | undefined => {
  const key = keyOf(account, slot);
  return parse(key, storage.getItem(key))?.text;
};

/** Keeps a text in place of the one before; true if it is kept. An empty one is nothing to keep. */
export const keepDraft = (
  storage: DraftStorage,
  account: number,
  slot: string,
  { text, now }: { readonly text: string; readonly now: number },
): boolean => {
  const key = keyOf(account, slot);
  storage.removeItem(key);
  if (text === "" || text.length > LONGEST_DRAFT) return false;
  makeRoom(storage, account, text.length);
  storage.setItem(key, `${now}:${text}`);
  return true;
};

export const dropDraft = (storage: DraftStorage, account: number, slot: string): void =>
  storage.removeItem(keyOf(account, slot));

/** The places of an account's drafts that begin so. */
export const slotsUnder = (storage: DraftStorage, account: number, beginning: string): string[] =>
  entries(storage, keyOf(account, beginning)).map(({ key }) => key.slice(keyOf(account, "").length));

/** Of one account, at places that begin so: all of them when it signs out here. */
export const dropDrafts = (storage: DraftStorage, account: number, beginning = ""): void => {
  for (const { key } of entries(storage, keyOf(account, beginning))) storage.removeItem(key);
};

/** Of all accounts: nobody came back for them. */
export const dropOldDrafts = (storage: DraftStorage, now: number): void => {
  for (const { key, at } of entries(storage, PREFIX)) if (at < now - OLDEST_MS) storage.removeItem(key);
};
