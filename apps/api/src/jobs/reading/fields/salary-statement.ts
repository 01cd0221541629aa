import type { SalaryPeriod } from "@jobtracker/contracts";
import type { Graph, Located, SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import { cutText } from "../text/cut-text.ts";
import { currencyOf } from "./currency.ts";
import { lineOfText } from "./line-of-text.ts";
import { literalOf } from "./literal.ts";
import { doubtSeveral, salaryInWords } from "./salary-in-words.ts";
import { salaryPeriodOf } from "./salary-period.ts";
import { firstLine } from "./text-property.ts";

/** What the source states, believable or not. */
export interface SalaryStatement {
  readonly path: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
  /** The source's words, where it states the salary in words. */
  readonly text: string | null;
  /** All that the source writes of the amounts and the period, as it writes it. */
  readonly words: string;
}

export interface SalaryContext {
  readonly graph: Graph;
  readonly country: string | null;
  readonly notes: Notes;
}

/** MonetaryAmount holds a QuantitativeValue holds a number; some sites put one more around it. */
const DEEPEST = 4;

/** A number, a text, or an object with `minValue`, `maxValue`, `value`, `price`, each of which may be an object again. Null: it says nothing. */
export const readStatement = (
  located: Located,
  context: SalaryContext,
  depth = 0,
): SalaryStatement | null => {
  const literal = literalOf(located.value);
  if (typeof literal === "number")
    return { ...unstated(located.path), min: literal, max: literal, words: String(literal) };
  if (typeof literal === "string") return statementOfWords(literal, located.path, context, depth);
  const node = depth < DEEPEST ? context.graph.node(located) : null;
  if (node !== null) return statementOfNode(node, context, depth);
  context.notes.doubt("salary", located.value, `at ${located.path} is not a salary`);
  return null;
};

const unstated = (path: string): SalaryStatement => ({
  path,
  min: null,
  max: null,
  currency: null,
  period: null,
  text: null,
  words: "",
});

/** Of a number the words are kept where it stands alone, and not as a part of a statement. */
const statementOfWords = (
  words: string,
  path: string,
  context: SalaryContext,
  depth: number,
): SalaryStatement | null => {
  const line = lineOfText(words);
  if (line === null) return null;
  const number = Number(line);
  if (/^-?\d+(?:\.\d{1,2})?$/.test(line))
    return { ...unstated(path), min: number, max: number, text: depth === 0 ? line : null, words: line };
  const text = cutText(line, limits.salaryText);
  const read = salaryInWords(line, context.country);
  if (read.min !== null || read.max !== null) {
    doubtSeveral(line, context.country, context.notes);
    return { ...read, path, text, words: text };
  }
  context.notes.doubt("salary", line, "is not an amount");
  return { ...unstated(path), period: salaryPeriodOf(line), text, words: text };
};

const statementOfNode = (node: SchemaNode, context: SalaryContext, depth: number): SalaryStatement | null => {
  const inner = (...names: string[]) =>
    firstStatement(
      names.flatMap((name) => node.property(name)),
      context,
      depth + 1,
    );
  const low = inner("minValue", "minPrice");
  const high = inner("maxValue", "maxPrice");
  const whole = low === null && high === null ? inner("value", "price") : null;
  const parts = [low, high, whole].filter((part) => part !== null);
  const currency =
    ownCurrency(node, context) ?? parts.find((part) => part.currency !== null)?.currency ?? null;
  const period = ownPeriod(node, context.notes) ?? parts.find((part) => part.period !== null)?.period ?? null;
  if (parts.length === 0 && currency === null) return null;
  const amounts = wordsOf(parts);
  const isInWords = parts.some((part) => part.text !== null);
  return {
    path: whole?.path ?? node.path,
    min: (low ?? whole)?.min ?? null,
    max: (high ?? whole)?.max ?? null,
    currency,
    period,
    text: isInWords ? amounts : ownWords(node),
    words: cutText(joined(amounts, unitOf(node)?.value), limits.salaryText),
  };
};

/** "45.000 – 60.000,00": both ends of a range, as they stand there. */
const wordsOf = (parts: readonly SalaryStatement[]): string =>
  cutText(parts.map(({ words }) => words).join(" – "), limits.salaryText);

const joined = (...words: (string | undefined)[]): string =>
  words.filter((each) => each !== undefined && each !== "").join(" ");

/** How the source itself puts the amounts: "CA$102.8K – CA$137K". */
const ownWords = (node: SchemaNode): string | null => {
  const words = firstLine(node.property("description"));
  return words === null ? null : cutText(words.value, limits.salaryText);
};

const firstStatement = (values: readonly Located[], context: SalaryContext, depth: number) => {
  for (const value of values) {
    const statement = readStatement(value, context, depth);
    if (statement !== null) return statement;
  }
  return null;
};

const ownCurrency = (node: SchemaNode, { country, notes }: SalaryContext): string | null => {
  const found = firstLine(
    ["currency", "priceCurrency", "salaryCurrency"].flatMap((name) => node.property(name)),
  );
  if (found === null) return null;
  const currency = currencyOf(found.value, country);
  if (currency === null) notes.doubt("salary", found.value, "is not the code of a currency");
  return currency;
};

const unitOf = (node: SchemaNode) =>
  firstLine(["unitText", "unitCode"].flatMap((name) => node.property(name)));

const ownPeriod = (node: SchemaNode, notes: Notes): SalaryPeriod | null => {
  const found = unitOf(node);
  if (found === null) return null;
  const period = salaryPeriodOf(found.value);
  if (period === null) notes.doubt("salary", found.value, "is not a known period");
  return period;
};
