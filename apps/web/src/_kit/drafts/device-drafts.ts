import {
  dropDraft,
  dropDrafts,
  dropOldDrafts,
  keepDraft,
  LONGEST_DRAFT,
  readDraft,
  slotsUnder,
} from "./draft-store.ts";

/** Storage that is switched off or full throws: then there is simply no draft. */
const tolerant = <Value>(work: (storage: Storage) => Value, otherwise: Value): Value => {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
};

export type Keeping = "nothing" | "kept" | "too-long";

/** The drafts of one account in this browser. */
export const deviceDrafts = (account: number) => ({
  read: (slot: string) => tolerant((storage) => readDraft(storage, account, slot), undefined),
  keep: (slot: string, text: string): Keeping => {
    if (text.length > LONGEST_DRAFT) return "too-long";
    const isKept = tolerant((storage) => keepDraft(storage, account, slot, { text, now: Date.now() }), false);
    return isKept ? "kept" : "nothing";
  },
  drop: (slot: string) => tolerant((storage) => dropDraft(storage, account, slot), undefined),
  /** Where something is kept, of the places that begin so. */
  slotsUnder: (beginning: string) => tolerant((storage) => slotsUnder(storage, account, beginning), []),
  dropUnder: (beginning: string) => tolerant((storage) => dropDrafts(storage, account, beginning), undefined),
  dropAll: () => tolerant((storage) => dropDrafts(storage, account), undefined),
});

export const forgetOldDrafts = () => tolerant((storage) => dropOldDrafts(storage, Date.now()), undefined);
