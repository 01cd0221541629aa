import { readAddress } from "./detect-input.ts";
import { emptySource, type SourceDraft } from "./source-draft.ts";

/** What another app shares with this one: the parameters that the web app manifest names. */
export interface Shared {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
}

/** Longer text says more than the page that it came from would (characters). */
const LONGEST_REMARK = 400;
const ADDRESS = /https?:\/\/\S+/gi;

/** The router reads `7` and `{…}` in an address as what they are in JSON; people shared them as text. */
const asText = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value.trim() : JSON.stringify(value);
};

export const readShared = (search: Record<string, unknown>): Shared => {
  const [title, text, url] = [asText(search.title), asText(search.text), asText(search.url)];
  return { ...(title && { title }), ...(text && { text }), ...(url && { url }) };
};

/** Many apps have no place for the address and put it at the end of the text. */
const addressIn = ({ url = "", text = "" }: Shared): string =>
  readAddress(url) ?? readAddress(text) ?? text.match(ADDRESS)?.at(-1) ?? "";

/** Where in the capture dialog it belongs: an address with a remark is a link; a longer text is the posting itself. */
export const sourceOf = (shared: Shared): SourceDraft => {
  const address = addressIn(shared);
  const words = (shared.text ?? "").replace(address, "").trim();
  if (address !== "" && words.length <= LONGEST_REMARK) return { ...emptySource, text: address };
  const title = shared.title !== undefined && !words.startsWith(shared.title) ? [shared.title] : [];
  return { ...emptySource, text: [...title, words].join("\n\n").trim(), address };
};
