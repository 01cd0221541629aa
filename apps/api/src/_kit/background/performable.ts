import {
  type Domain,
  listOperations,
  type MutationDefinition,
  type NamedOperation,
  type Operations,
  type OutputOf,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import type { PersonContext } from "../context.ts";
import type { Applied, Handler } from "../handler.ts";

/** An operation with its handler, as a task performs it. */
export interface Performable<Op extends MutationDefinition> {
  readonly named: NamedOperation;
  readonly handler: Handler<PersonContext, ParsedInputOf<Op>, Applied<OutputOf<Op>>>;
}

type MutationKey<Ops extends Operations> = {
  [Key in keyof Ops]: Ops[Key] extends MutationDefinition ? Key : never;
}[keyof Ops];

/** `performable(jobs, "capture", handler)`: the operation for `task.perform`. */
export const performable = <Ops extends Operations, Key extends MutationKey<Ops> & string>(
  domain: Domain<string, Ops>,
  key: Key,
  handler: Performable<Ops[Key] & MutationDefinition>["handler"],
): Performable<Ops[Key] & MutationDefinition> => {
  const named = listOperations({ domain }).find((operation) => operation.key === key);
  if (named === undefined) throw new TypeError(`${domain.name} has no operation ${key}`);
  return { named, handler };
};
