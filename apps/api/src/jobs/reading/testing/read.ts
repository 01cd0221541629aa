import { readPostings } from "../read-postings.ts";
import type { Capture, PostingReading, Reading } from "../reading.ts";

/** The day on which the tests take place. */
const NOW = new Date("2026-03-01T12:00:00Z");

export const read = (capture: Capture): Reading => readPostings(capture, { now: NOW });

/** A JobPosting with a title and what else is given. */
export const jobPosting = (properties: Record<string, unknown> = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  ...properties,
});

export const ld = (...blocks: string[]): string =>
  `<html><head>${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join("")}</head></html>`;

/** Reads a capture that must hold exactly one posting, without errors. */
export const readOne = (capture: Capture): PostingReading => {
  const { postings, errors } = read(capture);
  const [posting] = postings;
  if (posting === undefined || postings.length > 1 || errors.length > 0) {
    throw new Error(`Not one posting, but ${JSON.stringify({ postings, errors })}`);
  }
  return posting;
};

/** Reads a JobPosting with these properties, as JSON-LD. */
export const readProperties = (properties: Record<string, unknown>): PostingReading =>
  readOne({ jsonLd: jobPosting(properties) });
