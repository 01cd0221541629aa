import { decode } from "../../../_kit/files/decode.ts";
import { batches } from "../../../messages/batches.ts";

/** The contract's limits. */
const LARGEST = 20 * 1024 * 1024;
const MOST_PAGES = 1000;

export interface GivenPage {
  readonly name: string;
  readonly html?: string;
  readonly jsonLd?: string;
}

/** What a batch is made of: one of three. */
export type BatchSource =
  | { readonly form: "addresses"; readonly addresses: string }
  | { readonly form: "table"; readonly table: string; readonly name: string }
  | { readonly form: "pages"; readonly pages: readonly GivenPage[] };

export const ACCEPTED = ".csv,.tsv,.tab,.html,.htm,.xhtml,.json,.jsonld";

const TABLE = /\.(?:csv|tsv|tab)$/i;
const PAGE = /\.(?:x?html?|json(?:ld)?)$/i;

const readPage = async (file: File): Promise<GivenPage> => {
  const text = decode(await file.bytes());
  return /\.json(?:ld)?$/i.test(file.name)
    ? { name: file.name, jsonLd: text }
    : { name: file.name, html: text };
};

/** Takes chosen files; refuses, with words, what the server would refuse. */
export const readFiles = async (
  files: readonly File[],
): Promise<{ readonly source: BatchSource } | { readonly refusal: string }> => {
  const words = batches.imports.refusals;
  const strange = files.find(({ name }) => !TABLE.test(name) && !PAGE.test(name));
  if (strange !== undefined) return { refusal: words.kind(strange.name) };
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) return { refusal: words.large };
  if (files.length > MOST_PAGES) return { refusal: words.many };
  if (files.length === 0 || files.some(({ size }) => size === 0)) return { refusal: words.empty };
  const [first] = files;
  const tables = files.filter(({ name }) => TABLE.test(name));
  if (first !== undefined && files.length === 1 && tables.length === 1)
    return {
      source: { form: "table", name: first.name, table: decode(await first.bytes()).replaceAll("\0", "") },
    };
  if (tables.length > 0) return { refusal: words.mixed };
  return { source: { form: "pages", pages: await Promise.all(files.map(readPage)) } };
};
