import type { Duplicate, duplicates, ParsedInputOf } from "@jobtracker/contracts";
import { listDuplicates } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import {
  demandOpen,
  duplicateChange,
  loadDuplicate,
  presentDuplicate,
  writeDecision,
} from "./duplicate-state.ts";

type Operations = typeof duplicates.operations;

const Position = z.tuple([z.int()]);

/** Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, decision, jobId }: ParsedInputOf<Operations["list"]>,
): Promise<{ readonly items: Duplicate[]; readonly nextCursor: string | null }> => {
  const { userId } = context.actor;
  const query = { operation: "duplicates.list", userId, decision, jobId };
  const before = cursor === undefined ? undefined : openCursor(cursor, query, Position)[0];
  const rows = await listDuplicates(context.db, { userId, decision, jobId }, { limit: limit + 1, before });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const items: Duplicate[] = [];
  for (const row of shown) items.push(await presentDuplicate(context, row));
  return { items, nextCursor: last === undefined ? null : sealCursor([last.jobDuplicateId], query) };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if it was decided already. */
export const keepApart = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<Operations["keepApart"]>,
): Promise<Applied<Duplicate>> => {
  const before = await loadDuplicate(context, id);
  demandOpen(before);
  demandVersion("The pair", before, expectedVersion);
  const after = await writeDecision(context, before, {
    decision: "apart",
    decidedDate: context.now,
    mergedJobId: null,
    carried: null,
  });
  return { output: await presentDuplicate(context, after), changes: [duplicateChange(before, after)] };
};
