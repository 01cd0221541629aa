import { t } from "../../../../messages/index.ts";
import { attachmentOf, detectForm, type Pasted, readAddress } from "../detect-input.ts";
import { emptySource, type SourceDraft } from "../source-draft.ts";

/** Shorter text is hardly a posting: somebody missed a field (characters). */
const SHORTEST_POSTING = 200;
/** `readme.md` could be an address too; outside of a field that is not meant. */
const CLEAR_ADDRESS = /^(?:https?:\/\/|www\.)|\//i;

/** What is captured when something is pasted beside all fields; undefined: nothing that looks like a posting. */
export const pastedSource = ({ html, text }: Pasted): SourceDraft | undefined => {
  const form = detectForm(text);
  if (form === undefined) return undefined;
  if (form === "url")
    return CLEAR_ADDRESS.test(text.trim()) ? { ...emptySource, text: readAddress(text) ?? text } : undefined;
  const attachment = attachmentOf({ html, text });
  if (attachment)
    return {
      ...emptySource,
      attachment: { ...attachment, name: t.capture.input.attached[attachment.form] },
    };
  return form === "text" && text.trim().length < SHORTEST_POSTING ? undefined : { ...emptySource, text };
};
