import type { Contact, contacts, ParsedInputOf } from "@jobtracker/contracts";
import { listContacts } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { readFamilies } from "../recruiters/about.ts";
import { presentContacts } from "./present.ts";

type Input = ParsedInputOf<typeof contacts.operations.list>;

const Position = z.tuple([z.int()]);

/** In the order in which they were added. Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, applicationId, recruiterId, companyId }: Input,
): Promise<{ items: Contact[]; nextCursor: string | null }> => {
  const { userId } = context.actor;
  const query = { operation: "contacts.list", userId, applicationId, recruiterId, companyId };
  const [afterId] = cursor === undefined ? [undefined] : openCursor(cursor, query, Position);
  const recruiterIds = recruiterId === undefined ? undefined : (await readFamilies(context))(recruiterId);
  const filter = { userId, jobApplicationId: applicationId, recruiterIds, companyId, afterId };
  const rows = await listContacts(context.db, filter, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: await presentContacts(context, shown),
    nextCursor: last ? sealCursor([last.jobApplicationContactId], query) : null,
  };
};
