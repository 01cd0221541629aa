import { failed } from "./refusal.ts";

const PAGES = new Set([
  "text/html",
  "application/xhtml+xml",
  "application/json",
  "application/ld+json",
  // Some applicant systems give their postings as XML.
  "application/xml",
  "text/xml",
  "text/plain",
]);

export interface ContentType {
  readonly type: string;
  readonly charset: string | null;
}

/** The type of an answer in lower case, without its parameters; throws `FETCH_FAILED` for one that is not a page. */
export const pageType = (header: string): ContentType => {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim());
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([^"]+)"?$/i.exec(parameter)?.[1])
    .find(Boolean);
  // Without a type a browser looks at the bytes; here it is read as a page, which is what was asked for.
  const name = type === "" ? "text/html" : type.toLowerCase();
  if (!PAGES.has(name))
    throw failed(`There is no web page at this address, but a file of the type ${name.slice(0, 60)}.`);
  return { type: name, charset: charset ?? null };
};
