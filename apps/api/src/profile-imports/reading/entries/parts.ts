import type { Part } from "./split-entries.ts";

/** Signs that part the names of a heading wherever they stand. */
const SEPARATORS = /\s+[|·•∙/]\s+|\s*[|]\s*|\s+[–—-]\s+|\t|\s{2,}/u;
const AT = /\s+(?:at|@|bei(?:\sder|\sdem)?|chez|beim)\s+/u;

/** A comma that belongs to a name: "Acme, Inc.", "Dr. Ing., …". */
const OWN_COMMA = /,\s(?=(?:Inc|LLC|Ltd|GmbH|S\.?A|S\.?L|AG|Co|Corp|e\.?V|Jr)(?![\p{L}-]))/gu;
const KEPT = "\u0001";

export const splitAtSeparators = (parts: readonly Part[]): Part[] =>
  parts.flatMap(({ text, line }) =>
    text
      .split(SEPARATORS)
      .flatMap((piece) => piece.split(AT))
      .map((piece) => ({ text: piece.replace(/^[,;:\s]+|[,;:\s]+$/g, ""), line }))
      .filter((piece) => piece.text !== ""),
  );

export const splitAtCommas = ({ text, line }: Part): Part[] =>
  text
    .replace(OWN_COMMA, `,${KEPT}`)
    .split(/,\s+/)
    .map((piece) => ({ text: piece.replaceAll(KEPT, " ").trim(), line }))
    .filter((piece) => piece.text !== "");
