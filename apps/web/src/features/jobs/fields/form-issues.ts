import type { Failure } from "../../../_kit/api/failure.ts";

/** Under which input of the form an issue of the server's field is shown. */
const inputs: Record<string, string> = {
  descriptionText: "description",
  "salary.min": "salaryMin",
  "salary.max": "salaryMax",
  "salary.currency": "currency",
  "salary.period": "period",
};

/** The server's issues by the form's inputs. Parts of a place are shown at the places. */
export const formIssues = (failure: Failure): Record<string, string> =>
  Object.fromEntries(
    failure.issues.map((issue) => {
      const path = issue.path.join(".");
      const first = String(issue.path[0] ?? "");
      return [inputs[path] ?? (first === "salary" ? "salaryMin" : (inputs[first] ?? first)), issue.message];
    }),
  );
