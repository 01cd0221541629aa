/** The forms in which a posting can be captured, as the contract has them. */
export type SourceForm = "url" | "html" | "jsonLd" | "text";

export type CaptureSource =
  | { readonly url: string }
  | { readonly html: string; readonly url?: string }
  | { readonly jsonLd: string; readonly url?: string }
  | { readonly text: string; readonly url?: string };

/** Content that is not shown in the input, since it is long or has a form that a person would not read. */
export interface Attachment {
  readonly form: Exclude<SourceForm, "url">;
  readonly content: string;
  /** Of the file, or of what was pasted. */
  readonly name: string;
}

/** The contract's limit: 20 MiB. */
export const LARGEST = 20 * 1024 * 1024;

export const sizeOf = (content: string): number => new Blob([content]).size;

/** Puts content of a known form, and the address it came from, into the shape that the server takes. */
export const toSource = (form: SourceForm, content: string, address: string): CaptureSource => {
  const url = address === "" ? {} : { url: address };
  switch (form) {
    case "url":
      return { url: content };
    case "html":
      return { html: content, ...url };
    case "jsonLd":
      return { jsonLd: content, ...url };
    case "text":
      return { text: content, ...url };
  }
};
