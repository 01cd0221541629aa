import type { SourceForm } from "./capture-source.ts";

const ADDRESS = /^https?:\/\/\S+$/i;
/** `www.example.org/jobs/1`: an address as people type it. */
const BARE_ADDRESS = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
/** An element that text about jobs would not mention by chance. */
const MARKUP =
  /<(?:!doctype|html|head|body|script|meta|div|section|article|main|table|ul|h[1-6]|p|span)\b[^>]*>/i;
/** JSON-LD begins with an object or an array, and sites break its syntax in ways that the server forgives. */
const STRUCTURED = /^[[{]/;
const TYPED = /"@(?:type|graph|context)"/;

/** The form of what was typed or pasted; undefined for nothing. */
export const detectForm = (input: string): SourceForm | undefined => {
  const text = input.trim();
  if (text === "") return undefined;
  if (readAddress(text) !== undefined) return "url";
  if (STRUCTURED.test(text) && TYPED.test(text)) return "jsonLd";
  return MARKUP.test(text) ? "html" : "text";
};

/** The address that the text is, with its scheme; undefined if it is none. */
export const readAddress = (input: string): string | undefined => {
  const text = input.trim();
  const address = BARE_ADDRESS.test(text) ? `https://${text}` : text;
  return ADDRESS.test(address) && URL.canParse(address) ? address : undefined;
};

/** Shorter copies are a word or a line, which is as well taken as text. */
const SHORTEST_PAGE = 200;
/** Longer text makes an input slow (characters). */
const LONGEST_TYPED = 50_000;

/** What the clipboard offers. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Decides whether a paste is put aside as an attachment: the marked-up form of a copied page tells more than its text.
 * Undefined: it belongs into the input.
 */
export const attachmentOf = ({
  html,
  text,
}: Pasted): { form: Exclude<SourceForm, "url">; content: string } | undefined => {
  const form = detectForm(text);
  if (form === "url") return undefined;
  const isCopiedPage = form === "text" && text.length >= SHORTEST_PAGE && MARKUP.test(html);
  if (isCopiedPage) return { form: "html", content: html };
  if (form !== undefined && text.length > LONGEST_TYPED) return { form, content: text };
  return undefined;
};
