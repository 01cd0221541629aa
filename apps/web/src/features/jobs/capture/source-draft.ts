import { type Attachment, LARGEST } from "./capture-source.ts";

/** What stands in the first step of capturing, as it is kept until it is saved. */
export interface SourceDraft {
  readonly text: string;
  readonly address: string;
  readonly attachment: Attachment | undefined;
}

export const emptySource: SourceDraft = { text: "", address: "", attachment: undefined };

/** Where the drafts of this dialog are kept. */
export const SOURCE_SLOT = "capture:source";
export const BY_HAND_SLOT = "capture:by-hand";

const forms: readonly unknown[] = ["html", "jsonLd", "text"] satisfies readonly Attachment["form"][];

const isAttachment = (value: unknown): value is Attachment =>
  typeof value === "object" &&
  value !== null &&
  "form" in value &&
  forms.includes(value.form) &&
  "content" in value &&
  typeof value.content === "string" &&
  value.content.length <= LARGEST &&
  "name" in value &&
  typeof value.name === "string";

/** Empty if there is nothing worth keeping. */
export const writeSource = ({ text, address, attachment }: SourceDraft): string =>
  text.trim() === "" && attachment === undefined ? "" : JSON.stringify({ text, address, attachment });

export const readSource = (kept: string | undefined): SourceDraft => {
  if (kept === undefined) return emptySource;
  try {
    const { text, address, attachment }: Record<string, unknown> = JSON.parse(kept);
    return {
      text: typeof text === "string" ? text : "",
      address: typeof address === "string" ? address : "",
      attachment: isAttachment(attachment) ? attachment : undefined,
    };
  } catch {
    return emptySource;
  }
};
