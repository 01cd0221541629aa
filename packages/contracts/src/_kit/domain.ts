import type { OperationDefinition } from "./operation.ts";

export type Operations = Readonly<Record<string, OperationDefinition>>;

/** The operations of one domain under their keys. */
export interface Domain<Name extends string = string, Ops extends Operations = Operations> {
  readonly name: Name;
  readonly operations: Ops;
}

/** One operation with its address, `domain.key`: the tRPC path, and the name in logs, metrics and the audit. */
export interface NamedOperation {
  readonly name: `${string}.${string}`;
  readonly domain: string;
  readonly key: string;
  readonly operation: OperationDefinition;
}

export const defineDomain = <const Name extends string, const Ops extends Operations>(
  name: Name,
  operations: Ops,
): Domain<Name, Ops> => ({ name, operations });

/** Every operation of the given domains, in the order of their definition. */
export const listOperations = (domains: Readonly<Record<string, Domain>>): NamedOperation[] =>
  Object.values(domains).flatMap((domain) =>
    Object.entries(domain.operations).map(([key, operation]) => ({
      name: `${domain.name}.${key}` as const,
      domain: domain.name,
      key,
      operation,
    })),
  );
