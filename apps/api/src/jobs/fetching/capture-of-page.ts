import type { Capture } from "../reading/reading.ts";
import type { FetchedPage } from "./fetch-posting.ts";

/** A fetched page in the form in which it is read: by its content type as HTML, JSON-LD or text. */
export const captureOfPage = ({ html, finalUrl, contentType }: FetchedPage): Capture => {
  if (/json$/.test(contentType)) return { jsonLd: html, url: finalUrl };
  return contentType === "text/plain" ? { text: html, url: finalUrl } : { html, url: finalUrl };
};
