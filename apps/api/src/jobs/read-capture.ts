import { AppError, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { keepFetchedPage, takeFetchedPage } from "./fetched-pages.ts";
import { captureOfPage } from "./fetching/capture-of-page.ts";
import type { FetchOptions } from "./fetching/fetch-posting.ts";
import type { Capture, Reading, ReadingError } from "./reading/reading.ts";
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
): Promise<Capture> => {
  const known = step === "capture" ? takeFetchedPage(context, url) : undefined;
  if (known !== undefined) return known;
  const { signal } = context;
  const { fetchPosting } = await import("./fetching/fetch-posting.ts");
  const capture = captureOfPage(
    await fetchPosting(url, signal === undefined ? fetching : { ...fetching, signal }),
  );
  if (step === "preview") keepFetchedPage(context, url, capture);
  return capture;
};

const captureOf = (
  context: PersonContext,
  { url, html, jsonLd, text }: Input,
  fetching: Fetching,
): Capture | Promise<Capture> => {
  if (html !== undefined) return { html, url };
  if (jsonLd !== undefined) return { jsonLd, url };
  if (text !== undefined) return { text, url };
  if (url !== undefined) return fetched(context, url, fetching);
  throw new AppError("INVALID_INPUT", "Give one of url, html, jsonLd or text.");
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

/**
 * Fetches the page if only its address was given, and reads it. Throws NOTHING_RECOGNISED if it holds no posting that
 * can be read, FETCH_REFUSED and FETCH_FAILED.
 */
export const readCapture = async (
  context: PersonContext,
  input: Input,
  fetching: Fetching = {},
): Promise<Reading> => {
  const capture = await captureOf(context, input, fetching);
  const reading = await readApart(capture, new Date(context.now));
  if (reading.postings.length > 0) return reading;
  const issues = reading.errors.map((error) => ({
    path: [formOf(input)],
    message: toCaptureError(error).message,
  }));
  const message = issues[0]?.message ?? "No job posting was recognised.";
  throw new AppError("NOTHING_RECOGNISED", message, { issues });
};
