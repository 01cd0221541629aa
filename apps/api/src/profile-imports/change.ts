import type { ParsedInputOf, ProfileImport, ProfileImportState, profileImports } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { seal } from "./content.ts";
import { importChange, loadIn, toImport, writeImport } from "./import-state.ts";

type Operations = typeof profileImports.operations;

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT unless it waits for its review. */
export const correctImport = async (
  context: PersonContext,
  { resume, ...reference }: ParsedInputOf<Operations["correct"]>,
): Promise<Applied<ProfileImport>> => {
  const before = await loadIn(context, reference, ["pending"]);
  const correction = await seal(context, "Correction", resume);
  const correctedBy = context.actor.client === "mcp" ? "agent" : "person";
  const after = await writeImport(context, before, { correction, correctedBy });
  return { output: toImport(after), changes: [importChange(before, after)] };
};

const moveTo =
  (state: ProfileImportState, from: readonly ProfileImportState[]) =>
  async (
    context: PersonContext,
    reference: ParsedInputOf<Operations["discard"]>,
  ): Promise<Applied<ProfileImport>> => {
    const before = await loadIn(context, reference, from);
    const after = await writeImport(context, before, { state });
    return { output: toImport(after), changes: [importChange(before, after)] };
  };

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT unless it waits for its review. */
export const discardImport = moveTo("discarded", ["pending"]);

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT unless it was discarded or undone. */
export const restoreImport = moveTo("pending", ["discarded", "undone"]);
