import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { JsonResume } from "@jobtracker/contracts";
import type { Sealed } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { Undoing } from "./merging/undoing.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

const Mark = z.strictObject({
  confidence: z.enum(["sure", "likely", "doubtful"]),
  line: z.int(),
  toLine: z.int(),
});

/** What a reading is kept as; the form stands in its own column. */
export const KeptReading = z.strictObject({
  lines: z.array(z.strictObject({ text: z.string(), part: z.string().nullable() })),
  resume: JsonResume,
  marks: z.record(z.string(), Mark),
  notes: z.array(z.string()),
  problems: z.array(
    z.strictObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
  ),
});
export type KeptReading = z.output<typeof KeptReading>;

/** A file of the original, its bytes in base64. */
const OriginalFile = z.strictObject({ name: z.string(), content: z.string() });
export type OriginalFile = z.output<typeof OriginalFile>;

/** What each sealed column holds. */
const kinds = {
  Reading: KeptReading,
  Correction: JsonResume,
  Undoing,
  Original: z.array(OriginalFile),
} as const;
type Kind = keyof typeof kinds;

const keyOf = ({ db, actor, platform }: PersonContext) => platform.keyring.dataKey(db, actor.userId);

/** Compressed and sealed under the person's key. Only compressing is slow, so that it can be done before the transaction. */
export const packed = async (value: unknown): Promise<string> =>
  (await pack(JSON.stringify(value))).toString("base64");

export const sealPacked = async (context: PersonContext, kind: Kind, text: string): Promise<Sealed> =>
  (await keyOf(context)).seal(text, `ProfileImport.${kind}`);

export const seal = async (context: PersonContext, kind: Kind, value: unknown): Promise<Sealed> =>
  sealPacked(context, kind, await packed(value));

export const open = async <Name extends Kind>(
  context: PersonContext,
  kind: Name,
  sealed: Sealed,
): Promise<z.output<(typeof kinds)[Name]>> => {
  const text = (await keyOf(context)).open(sealed, `ProfileImport.${kind}`);
  const json: unknown = JSON.parse((await unpack(Buffer.from(text, "base64"))).toString());
  return kinds[kind].parse(json) as z.output<(typeof kinds)[Name]>;
};
