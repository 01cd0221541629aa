import { EditableFields, type JobFields, JobFields as JobFieldsSchema } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { changedFields, emptyForm, fromForm, toForm } from "./job-form-values.ts";

const place = { street: "Gasse 1", locality: "Zürich", region: null, postalCode: "8001", country: "CH" };

const job: JobFields = JobFieldsSchema.parse({
  title: "Engineer",
  company: "Acme",
  locations: [{ text: "Zürich, CH", ...place }],
  remote: "hybrid",
  employmentType: null,
  employmentTypeText: "Permanent",
  salary: { min: 100, max: null, currency: "CHF", period: "year", text: "CHF 100+" },
  postedDate: "2026-01-05",
  validThrough: null,
  url: "https://acme.example/jobs/1",
  applyUrl: null,
  language: "en",
  closed: null,
  descriptionHtml: "<p>Build things</p>",
  descriptionText: "Build things",
});

test("an untouched form changes nothing", () => {
  expect(changedFields(toForm(job), job)).toEqual({});
});

test("only changed fields are sent; places that stay keep their parts, and the words of the pay stay", () => {
  const changed = changedFields(
    { ...toForm(job), company: "", locations: "Zürich, CH\n Bern ", salaryMax: 120, currency: "eur" },
    job,
  );
  expect(changed).toMatchObject({
    company: null,
    locations: [
      { text: "Zürich, CH", postalCode: "8001" },
      { text: "Bern", postalCode: null },
    ],
    salary: { min: 100, max: 120, currency: "EUR", period: "year", text: "CHF 100+" },
  });
  expect(Object.keys(changed).toSorted()).toEqual(["company", "locations", "salary"]);
  expect(EditableFields.safeParse(changed).success).toBe(true);
});

test("an empty form with a title is what the server accepts", () => {
  const fields = fromForm({ ...emptyForm, title: " Cook " });
  expect(EditableFields.parse(fields)).toMatchObject({
    title: "Cook",
    company: null,
    salary: null,
    locations: [],
  });
});
