import type { Suggestion } from "@jobtracker/contracts";

/** The text of the reminder that accepting a suggestion makes. */
export const reminderText = ({ rule, job: { title, company } }: Suggestion): string => {
  const job = company === null ? title : `${title}, ${company}`;
  const deed = rule === "offer-deadline" ? "Decide on the offer" : "Send thanks for the interview";
  // A title can be almost as long as the text may be.
  return `${deed}: ${job}`.slice(0, 500);
};
