import { setImmediate } from "node:timers/promises";
import type { AppError } from "@jobtracker/contracts";
import { findImportItemContent, type ImportItemRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { toAppError } from "../_kit/errors.ts";
import { correctedPostings, type PreparedPosting } from "../jobs/capture-edits.ts";
import { changedFields, editedFields, editedSources, emptyFields, writerOf } from "../jobs/edited-fields.ts";
import { hashesOfFields } from "../jobs/job-hashes.ts";
import { findJobAtAddress } from "../jobs/known-job.ts";
import { type Fetching, readWithSnapshot } from "../jobs/read-capture.ts";
import { salaryOfWords } from "../jobs/salary-of-words.ts";
import type { Captured } from "../versions/snapshot.ts";
import { type ItemContent, openContent } from "./item-content.ts";

/** What there is to store of an item, found out before any transaction. */
export type PreparedItem =
  | { readonly kind: "known"; readonly jobId: number }
  | {
      readonly kind: "postings";
      readonly postings: readonly PreparedPosting[];
      readonly errors: Awaited<ReturnType<typeof readWithSnapshot>>["errors"];
      readonly snapshot: Captured | null;
      /** Why it is made of its row and not of its page. */
      readonly message: string | null;
    }
  | { readonly kind: "error"; readonly error: AppError };

type Row = Extract<ItemContent, { title: string }>;

const isRow = (content: ItemContent | null): content is Row => content !== null && "title" in content;

/** The job that a row states, as if the person had written it. */
const postingOfRow = (
  context: PersonContext,
  { title, company, location, salary: words }: Row,
  url: string | null,
) => {
  const blank = { ...emptyFields, title: "" };
  const place = { street: null, locality: null, region: null, postalCode: null, country: null };
  const locations = location === null ? [] : [{ text: location, ...place }];
  const salary = words === null ? null : salaryOfWords(words);
  const fields = editedFields(blank, { title, company, locations, url, salary });
  const sources = editedSources({}, changedFields(blank, fields), writerOf(context.actor));
  // A row has no text that could ask for anything.
  return {
    fields,
    sources,
    hashes: hashesOfFields(fields),
    requirements: [],
    warnings: [],
    isEdited: false,
    stated: null,
  };
};

const read = async (
  context: PersonContext,
  { url }: ImportItemRow,
  content: ItemContent | null,
  fetching: Fetching,
): Promise<PreparedItem> => {
  if (isRow(content) && url === null) {
    const postings = [postingOfRow(context, content, null)];
    return { kind: "postings", postings, errors: [], snapshot: null, message: null };
  }
  const input = { ...(isRow(content) ? {} : content), ...(url === null ? {} : { url }) };
  const reading = await readWithSnapshot(context, input, fetching);
  const postings = correctedPostings(reading.postings, [], writerOf(context.actor));
  return { ...reading, kind: "postings", postings, message: null };
};

interface Options {
  /** Applications are started too, so known jobs are looked at as well. */
  readonly tracks: boolean;
  readonly fetching: Fetching;
}

/** Fetches and reads an item. Rejects for nothing that concerns the item alone. */
export const prepareItem = async (
  context: PersonContext,
  item: ImportItemRow,
  { tracks, fetching }: Options,
): Promise<PreparedItem> => {
  // Requests go first: reading a page takes the processor for a moment.
  await setImmediate();
  const { db, actor } = context;
  const content = await openContent(
    context,
    await findImportItemContent(db, { userId: actor.userId, importItemId: item.importItemId }),
  );
  const isFetched = content === null || isRow(content);
  const known =
    isFetched && item.url !== null && !tracks ? await findJobAtAddress(context, item.url) : undefined;
  if (known !== undefined) return { kind: "known", jobId: known };
  try {
    return await read(context, item, content, fetching);
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "INTERNAL")
      context.log().error({ err: thrown }, "an item of a batch could not be read");
    return { kind: "error", error };
  }
};

/** The item's row in place of its page, which did not come. Undefined: it has no row. */
export const insteadOfPage = async (
  context: PersonContext,
  { importItemId, url }: ImportItemRow,
  { message }: AppError,
): Promise<PreparedItem | undefined> => {
  const { db, actor } = context;
  const content = await openContent(
    context,
    await findImportItemContent(db, { userId: actor.userId, importItemId }),
  );
  if (!isRow(content)) return undefined;
  const postings = [postingOfRow(context, content, url)];
  return { kind: "postings", postings, errors: [], snapshot: null, message: `Made of its row. ${message}` };
};
