import type { MergeItem, ProfileImportDetail } from "@jobtracker/contracts";
import { useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { type Correction, correctionSlot, isAbout, readCorrection, writeCorrection } from "./review-draft.ts";

type Texts = Correction["texts"];
type Unsaved = ReadonlyMap<string, Pick<Correction, "version" | "label">>;

const without = (unsaved: Unsaved, key: string): Unsaved =>
  new Map([...unsaved].filter(([other]) => other !== key));

/** What the person writes over pieces of an import: kept on this device until it is saved. */
export const useCorrections = ({ id, version }: ProfileImportDetail) => {
  const drafts = deviceDrafts(useAccount().id);
  const read = (key: string) => readCorrection(drafts.read(correctionSlot(id, key)));
  const [unsaved, setUnsaved] = useState<Unsaved>(() => {
    const slots = drafts.slotsUnder(correctionSlot(id, ""));
    const kept = slots
      .map((slot) => slot.slice(correctionSlot(id, "").length))
      .map((key) => [key, read(key)] as const);
    return new Map(kept.flatMap(([key, correction]) => (correction ? [[key, correction] as const] : [])));
  });
  const drop = (key: string) => {
    drafts.drop(correctionSlot(id, key));
    setUnsaved((before) => (before.has(key) ? without(before, key) : before));
  };
  return {
    unsaved,
    drop,
    dropAll: () => setUnsaved(new Map()),
    textsOf: (item: MergeItem): Texts => {
      const kept = read(item.key);
      return kept !== undefined && isAbout(kept, item, version) ? kept.texts : {};
    },
    write: ({ key, label }: MergeItem, texts: Texts) => {
      if (Object.keys(texts).length === 0) return drop(key);
      drafts.keep(correctionSlot(id, key), writeCorrection({ version, label, texts }));
      // Which pieces are being written matters to the page, what is written in them does not.
      setUnsaved((before) => (before.has(key) ? before : new Map(before).set(key, { version, label })));
    },
  };
};
