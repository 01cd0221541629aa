import type { Part } from "./split-entries.ts";

/** Signs that part the names of a heading wherever they stand. */
const SEPARATORS = /\s+[|·•∙/]\s+|\s*[|]\s*|\s+[–—-]\s+|\t|\s{2,}/u;
/** Words that part a title or a degree from where it was held. */
export const AT = /\s+(?:at|@|bei(?:\sder|\sdem)?|chez|beim)\s+/u;

/** A comma that belongs to a name: "Acme, Inc.", "Dr. Ing., …". */
const OWN_COMMA = /,\s(?=(?:Inc|LLC|Ltd|GmbH|S\.?A|S\.?L|AG|Co|Corp|e\.?V|Jr)(?![\p{L}-]))/gu;
const KEPT = "\u0001";

/** `between`: words that part a title from where it was held. */
export const splitAtSeparators = (parts: readonly Part[], between: RegExp | null = AT): Part[] =>
  parts.flatMap(({ text, ...where }) =>
    text
      .split(SEPARATORS)
      .flatMap((piece) => (between === null ? [piece] : piece.split(between)))
      .map((piece) => ({ text: piece.replace(/^[,;:\s]+|[,;:\s]+$/g, ""), ...where }))
      .filter((piece) => piece.text !== ""),
  );

export const splitAtCommas = ({ text, line }: Part): Part[] =>
  text
    .replace(OWN_COMMA, `,${KEPT}`)
    .split(/,\s+/)
    .map((piece) => ({ text: piece.replaceAll(KEPT, " ").trim(), line }))
    .filter((piece) => piece.text !== "");
