import type { Salary } from "@jobtracker/contracts";
import type { Graph, SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import { currencyOf } from "./currency.ts";
import type { Found } from "./found.ts";
import { believedPeriod } from "./salary-bounds.ts";
import { doubtCurrency } from "./salary-in-words.ts";
import { believedRange } from "./salary-range.ts";
import { readStatement, type SalaryStatement } from "./salary-statement.ts";
import { firstLine } from "./text-property.ts";

/**
 * `baseSalary` in all its forms, the currency also from `salaryCurrency`. `estimatedSalary` is a third party's guess and is not read.
 * `country` settles which dollar a bare "$" is. Words without an amount ("Minimum wage") are kept as words.
 */
export const readSalary = (
  posting: SchemaNode,
  graph: Graph,
  country: string | null,
  notes: Notes,
): Found<Salary> | null => {
  const statements = posting
    .property("baseSalary")
    .map((located) => readStatement(located, { graph, country, notes }))
    .filter((statement) => statement !== null);
  const stated = statements.find(hasAmount) ?? statements[0] ?? null;
  if (hasSeveral(statements)) notes.add("salary", "Several salaries are stated; the first was taken");
  const declared = firstLine(posting.property("salaryCurrency"));
  const path = stated?.path ?? declared?.path;
  if (path === undefined) return null;
  const currency = stated?.currency ?? declaredCurrency(declared, country, notes);
  const salary = stated === null ? nothing : believedSalary({ ...stated, currency }, notes);
  if (salary.min !== null || salary.max !== null) doubtCurrency(stated?.words ?? "", currency, notes);
  return isEmpty({ ...salary, currency }) ? null : { path, value: { ...salary, currency } };
};

const hasSeveral = (statements: readonly SalaryStatement[]): boolean => {
  const ranges = statements.filter(hasAmount).map(({ min, max, currency }) => `${min} ${max} ${currency}`);
  return new Set(ranges).size > 1;
};

const hasAmount = ({ min, max }: SalaryStatement) => min !== null || max !== null;

const nothing: Salary = { min: null, max: null, currency: null, period: null, text: null };

const isEmpty = ({ min, max, currency, text }: Salary) =>
  min === null && max === null && currency === null && text === null;

const believedSalary = (statement: SalaryStatement, notes: Notes): Salary => {
  const range = believedRange(statement);
  const { min, max } = range;
  const { words, currency } = statement;
  const text = statement.text ?? (range.doubtedWords === null ? null : words || range.doubtedWords);
  if (range.doubtedWords !== null) notes.doubt("salary", range.doubtedWords, range.reason);
  const salary = { min, max, currency, period: statement.period, text };
  const period = believedPeriod(salary, words, notes);
  return { ...salary, period, text: period === salary.period ? text : (text ?? words) };
};

const declaredCurrency = (declared: Found<string> | null, country: string | null, notes: Notes) => {
  if (declared === null) return null;
  const currency = currencyOf(declared.value, country);
  if (currency === null) notes.doubt("salary", declared.value, "is not the code of a currency");
  return currency;
};
