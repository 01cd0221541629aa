import { AppError, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { type Captured, type CapturedSource, captured } from "../versions/snapshot.ts";
import { keepFetchedPage, type Source, takeFetchedPage } from "./fetched-pages.ts";
import { captureOfPage } from "./fetching/capture-of-page.ts";
import type { FetchOptions } from "./fetching/fetch-posting.ts";
import type { Reading, ReadingError } from "./reading/reading.ts";
import { readApart } from "./reading-thread/read-apart.ts";

type Input = ParsedInputOf<typeof jobs.operations.preview>;

/** What tests and benchmarks let through that is refused otherwise; nothing an operation's caller can say. */
export type Fetching = Omit<FetchOptions, "signal"> & {
  /** What the preview has fetched, the capture after it need not. */
  readonly step?: "preview" | "capture";
};

/** The client that fetches takes 10 MB, so it is loaded with the first address. */
const fetched = async (
  context: PersonContext,
  url: string,
  { step, ...fetching }: Fetching,
): Promise<Source> => {
  const known = step === "capture" ? takeFetchedPage(context, url) : undefined;
  if (known !== undefined) return known;
  const { signal } = context;
  const { fetchPosting } = await import("./fetching/fetch-posting.ts");
  const page = await fetchPosting(url, signal === undefined ? fetching : { ...fetching, signal });
  const source = { capture: captureOfPage(page), bytes: page.bytes };
  if (step === "preview") keepFetchedPage(context, url, source);
  return source;
};

const sourceOf = (
  context: PersonContext,
  { url, html, jsonLd, text }: Input,
  fetching: Fetching,
): Source | Promise<Source> => {
  if (html !== undefined) return { capture: { html, url } };
  if (jsonLd !== undefined) return { capture: { jsonLd, url } };
  if (text !== undefined) return { capture: { text, url } };
  if (url !== undefined) return fetched(context, url, fetching);
  throw new AppError("INVALID_INPUT", "Give one of url, html, jsonLd or text.");
};

/** What a snapshot keeps: the bytes that were fetched, or the text that was given; JSON that came as values, written. */
const snapshotSource = ({ capture, bytes }: Source): CapturedSource => {
  const url = capture.url ?? null;
  if ("html" in capture) return { form: "html", content: bytes ?? capture.html, url };
  if ("text" in capture) return { form: "text", content: bytes ?? capture.text, url };
  const { jsonLd } = capture;
  return {
    form: "jsonLd",
    content: bytes ?? (typeof jsonLd === "string" ? jsonLd : JSON.stringify(jsonLd)),
    url,
  };
};

const formOf = ({ html, jsonLd, text }: Input) => {
  if (html !== undefined) return "html";
  if (jsonLd !== undefined) return "jsonLd";
  return text === undefined ? "url" : "text";
};

/** The error for a person; a path inside the page says where. */
export const toCaptureError = ({ code, message, path }: ReadingError) => ({
  code,
  message: path === null ? message : `${message} (${path})`,
});

const readSource = async (context: PersonContext, input: Input, { capture }: Source): Promise<Reading> => {
  const reading = await readApart(capture, new Date(context.now));
  if (reading.postings.length > 0) return reading;
  const issues = reading.errors.map((error) => ({
    path: [formOf(input)],
    message: toCaptureError(error).message,
  }));
  const message = issues[0]?.message ?? "No job posting was recognised.";
  throw new AppError("NOTHING_RECOGNISED", message, { issues });
};

/**
 * Fetches the page if only its address was given, and reads it. Throws NOTHING_RECOGNISED if it holds no posting that
 * can be read, FETCH_REFUSED and FETCH_FAILED.
 */
export const readCapture = async (
  context: PersonContext,
  input: Input,
  fetching: Fetching,
): Promise<Reading> => readSource(context, input, await sourceOf(context, input, fetching));

/** The same, with the page as a snapshot keeps it: it is compressed while it is read. */
export const readWithSnapshot = async (
  context: PersonContext,
  input: Input,
  fetching: Fetching,
): Promise<Reading & { readonly snapshot: Captured }> => {
  const source = await sourceOf(context, input, fetching);
  const [reading, snapshot] = await Promise.all([
    readSource(context, input, source),
    captured(snapshotSource(source)),
  ]);
  return { ...reading, snapshot };
};
