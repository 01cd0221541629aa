import type { EditableFields, JobFields, RecognisedPosting } from "@jobtracker/contracts";
import { changedFields, fromForm, type JobFormValues } from "../fields/job-form-values.ts";

/** What the person decided about one recognised posting. `values`: absent until something is corrected. */
export interface Decision {
  readonly isIncluded: boolean;
  readonly values?: JobFormValues;
}

/** A posting that is known already is not saved again unless the person wants it. */
export const firstDecision = (posting: RecognisedPosting): Decision => ({
  isIncluded: posting.knownJobId === null,
});

/** The posting with the person's corrections, each marked as theirs. */
export const withCorrections = (posting: RecognisedPosting, { values }: Decision): RecognisedPosting => {
  if (values === undefined) return posting;
  const changes = changedFields(values, posting.fields);
  const mine = Object.fromEntries(Object.keys(changes).map((name) => [name, { kind: "user" as const }]));
  const fields: JobFields = { ...posting.fields, ...fromForm(values, posting.fields) };
  return { ...posting, fields, sources: { ...posting.sources, ...mine } };
};

interface Edit {
  index: number;
  skip: boolean;
  fields: EditableFields;
}

/** What the server has to know beside the source: which postings to leave out, and the corrected fields of the others. */
export const toEdits = (postings: readonly RecognisedPosting[], decisions: readonly Decision[]): Edit[] =>
  postings.flatMap((posting, index) => {
    const { isIncluded, values } = decisions[index] ?? firstDecision(posting);
    const fields = isIncluded && values ? changedFields(values, posting.fields) : {};
    const isUntouched = isIncluded && Object.keys(fields).length === 0;
    return isUntouched ? [] : [{ index, skip: !isIncluded, fields }];
  });
