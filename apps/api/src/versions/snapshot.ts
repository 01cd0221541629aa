import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import {
  AppError,
  type OutputOf,
  type ParsedInputOf,
  SnapshotForm,
  SnapshotID,
  type versions,
} from "@jobtracker/contracts";
import { findSnapshot, keepSnapshot, linkSnapshot, type NewSnapshot } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** What was handed over, with where it came from. */
export interface Captured extends NewSnapshot {
  readonly form: SnapshotForm;
  readonly url: string | null;
}

export interface CapturedSource {
  readonly form: SnapshotForm;
  readonly content: Uint8Array | string;
  readonly url: string | null;
}

/** Compresses off the event loop. A text is kept as UTF-8. */
export const captured = async ({ form, content, url }: CapturedSource): Promise<Captured> => {
  const bytes = Buffer.from(content);
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  return { form, url, contentHash, byteLength: bytes.byteLength, content: await pack(bytes) };
};

/** Keeps what a version was read from, each content once. */
export const keepCaptured = async (
  { db, actor, now }: PersonContext,
  { url, ...snapshot }: Captured,
  version: { readonly jobId: number; readonly jobVersionId: number },
): Promise<void> => {
  const { userId } = actor;
  const jobSnapshotId = await keepSnapshot(db, { ...snapshot, userId, now });
  const { jobId, jobVersionId } = version;
  await linkSnapshot(db, { userId, jobId, jobVersionId, jobSnapshotId, url, capturedDate: now });
};

/** As text if the bytes are UTF-8, whose byte order mark belongs to them. */
const written = (bytes: Uint8Array): { encoding: "utf-8" | "base64"; content: string } => {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { encoding: "utf-8", content: decoder.decode(bytes) };
  } catch {
    return { encoding: "base64", content: Buffer.from(bytes).toString("base64") };
  }
};

/** The end of a part, which never lies inside a surrogate pair. */
const endOf = (content: string, end: number) =>
  /[\uD800-\uDBFF]/.test(content.charAt(end - 1)) ? end + 1 : end;

/** A part of what was captured. Throws NOT_FOUND. */
export const readSnapshot = async (
  { db, actor }: PersonContext,
  { id, offset, length }: ParsedInputOf<typeof versions.operations.snapshot>,
): Promise<OutputOf<typeof versions.operations.snapshot>> => {
  const row = await findSnapshot(db, { userId: actor.userId, jobSnapshotId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such snapshot.");
  const { encoding, content } = written(await unpack(row.content));
  const end = endOf(content, offset + length);
  return {
    id: SnapshotID.parse(row.jobSnapshotId),
    form: SnapshotForm.parse(row.form),
    sha256: row.contentHash,
    bytes: row.byteLength,
    encoding,
    content: content.slice(offset, end),
    nextOffset: end < content.length ? end : null,
  };
};
