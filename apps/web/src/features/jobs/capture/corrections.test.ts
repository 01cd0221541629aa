import { RecognisedPosting as PostingSchema, type RecognisedPosting } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { toForm } from "../fields/job-form-values.ts";
import { firstDecision, toEdits, withCorrections } from "./corrections.ts";

const posting = (title: string, knownJobId: number | null = null): RecognisedPosting =>
  PostingSchema.parse({
    fields: {
      title,
      company: "Acme",
      locations: [],
      remote: null,
      employmentType: null,
      employmentTypeText: null,
      salary: null,
      postedDate: null,
      validThrough: null,
      url: null,
      applyUrl: null,
      language: null,
      closed: null,
      descriptionHtml: null,
      descriptionText: null,
    },
    sources: { title: { kind: "json-ld", path: "title" }, company: { kind: "page" } },
    warnings: [],
    knownJobId,
    likely: [],
  });

test("a known posting is left out at first, a new one is not", () => {
  expect(firstDecision(posting("Cook")).isIncluded).toBe(true);
  expect(firstDecision(posting("Cook", 7)).isIncluded).toBe(false);
});

test("a corrected field is marked as the person's, the others keep their source", () => {
  const cook = posting("Cok");
  const corrected = withCorrections(cook, {
    isIncluded: true,
    values: { ...toForm(cook.fields), title: "Cook" },
  });
  expect(corrected.fields.title).toBe("Cook");
  expect(corrected.sources).toEqual({ title: { kind: "user" }, company: { kind: "page" } });
});

test("only corrections and omissions are sent, by position", () => {
  const postings = [posting("Cook"), posting("Baker"), posting("Host", 7)];
  const baker = postings[1];
  const edits = toEdits(postings, [
    { isIncluded: true },
    { isIncluded: true, ...(baker && { values: { ...toForm(baker.fields), company: "" } }) },
    { isIncluded: false },
  ]);
  expect(edits).toEqual([
    { index: 1, skip: false, fields: { company: null } },
    { index: 2, skip: true, fields: {} },
  ]);
});
