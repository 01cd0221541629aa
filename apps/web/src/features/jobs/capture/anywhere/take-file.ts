import { noticeProblem } from "../../../../_kit/feedback/notices.tsx";
import { t } from "../../../../messages/index.ts";
import { readFile } from "../read-file.ts";
import { emptySource, type SourceDraft } from "../source-draft.ts";

/** Opens the dialog with a file, or says why it cannot be captured. */
export const takeFile = async (file: File, open: (source: SourceDraft) => void): Promise<void> => {
  const reading = await readFile(file);
  if ("refusal" in reading) noticeProblem(t.capture.anywhere.refused(file.name), reading.refusal);
  else open({ ...emptySource, attachment: reading.attachment });
};
