import type { Salary } from "@jobtracker/contracts";
import { salaryInWords } from "./reading/fields/salary-in-words.ts";

/** What words say of pay; they are kept whatever they say. */
export const salaryOfWords = (text: string): Salary => {
  const { min, max, currency, period } = salaryInWords(text);
  return { min, max, currency, period, text };
};
