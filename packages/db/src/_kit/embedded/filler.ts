import { is, Param, Placeholder } from "drizzle-orm";

type Values = Readonly<Record<string, unknown>>;
/** Gives the parameters of a statement, in their order. Throws if a placeholder has no value. */
export type Filler = (values: Values) => unknown[];
type Fill = (values: Values) => unknown;

const givenValue = (values: Values, name: string): unknown => {
  const value = values[name];
  if (value === undefined && !(name in values))
    throw new Error(`No value for placeholder "${name}" was provided`);
  return value;
};

/** Drizzle keeps it from its types alone. */
const nameOf = (placeholder: Placeholder): string => {
  const name: unknown = Reflect.get(placeholder, "name");
  if (typeof name !== "string") throw new TypeError("A placeholder without its name");
  return name;
};

/** A placeholder beside a column is written as values of the column are; null is null in each. */
const fillOf = (parameter: unknown): Fill => {
  if (is(parameter, Placeholder)) {
    const name = nameOf(parameter);
    return (values) => givenValue(values, name);
  }
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return () => parameter;
  const name = nameOf(parameter.value);
  const { encoder, codec } = parameter;
  return (values) => {
    const value = givenValue(values, name);
    if (value === null) return null;
    const mapped = encoder.mapToDriverValue(value);
    return codec ? codec(mapped) : mapped;
  };
};

/** What `fillPlaceholders` of Drizzle does at each call, with its questions about each parameter asked once. */
export const fillerOf = (parameters: readonly unknown[]): Filler => {
  if (parameters.length === 0) return () => [];
  const fills = parameters.map(fillOf);
  return (values) => fills.map((fill) => fill(values));
};
