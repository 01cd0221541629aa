import type { ParsedInputOf, ProfileImport, profileImports } from "@jobtracker/contracts";
import { insertProfileImport } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { type OriginalFile, packed, sealPacked } from "./content.ts";
import { importChange, toImport } from "./import-state.ts";
import { readApart } from "./reading-apart/read-apart.ts";

type Input = ParsedInputOf<typeof profileImports.operations.start>;

const filesOf = ({ files, text = "" }: Input): OriginalFile[] =>
  files ?? [{ name: "resume.txt", content: Buffer.from(text).toString("base64") }];

const nameOf = ({ files }: Input): string | null => {
  const [first, ...others] = files ?? [];
  return first === undefined ? null : others.length === 0 ? first.name : `${first.name} + ${others.length}`;
};

const sourceOf = ({ files, text = "" }: Input) =>
  files === undefined
    ? { text }
    : {
        files: files.map(({ name, content }) => ({
          name,
          bytes: new Uint8Array(Buffer.from(content, "base64")),
        })),
      };

/** Reads it in a thread of its own. Throws UNREADABLE_DOCUMENT. */
export const prepareImport = async (_context: PersonContext, input: Input) => {
  const { form, ...reading } = await readApart(sourceOf(input));
  const files = filesOf(input);
  return {
    form,
    name: nameOf(input)?.slice(0, 300) ?? null,
    byteLength: files.reduce((sum, { content }) => sum + Buffer.byteLength(content, "base64"), 0),
    reading: await packed(reading),
    original: await packed(files),
  };
};

export const applyImport = async (
  context: PersonContext,
  _input: Input,
  { reading, original, ...columns }: Awaited<ReturnType<typeof prepareImport>>,
): Promise<Applied<ProfileImport>> => {
  const { db, actor, now } = context;
  const row = await insertProfileImport(db, {
    ...columns,
    userId: actor.userId,
    now,
    reading: await sealPacked(context, "Reading", reading),
    original: await sealPacked(context, "Original", original),
  });
  return { output: toImport(row), changes: [importChange(null, row)] };
};
