import type { z } from "zod";
import type { AppErrorCode } from "./errors.ts";
import type { Permission } from "./permissions.ts";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The REST form. `status`: of the answer, 200 unless said; as a function, every code it can give is in `codes`. */
export interface RestForm {
  readonly method: HttpMethod;
  readonly path: `/${string}`;
  readonly status?: number | { readonly codes: readonly number[]; of(output: unknown): number };
}

/**
 * The MCP form. `hint` becomes the tool's annotations; `resource` also offers the answer under a URI template. `direct`:
 * listed to every AI client, which costs each of them its schema in every session; the others are found by `find_tools`
 * and called by `run_tool` (docs/decisions/0032-direct-and-found-tools.md says which is which).
 */
export interface McpForm {
  readonly tool: string;
  readonly hint: "read" | "write" | "destructive";
  readonly direct?: true;
  readonly resource?: `jobtracker://${string}`;
}

/** The audit entry of a mutation. `target` names the field of the output, or else of the input, that holds the target's id. */
export interface AuditForm {
  readonly event: `${string}.${string}`;
  readonly target: string | null;
}

interface OperationBase {
  readonly summary: string;
  /** What a caller should know beyond the summary; shown in the OpenAPI document and to AI clients. */
  readonly description?: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly permission: Permission;
  readonly rest: RestForm | false;
  readonly mcp: McpForm | false;
  /** The errors that this operation itself can give, beside those that every operation can. */
  readonly errors: readonly AppErrorCode[];
  /** Largest request in bytes; 1 MiB unless said. */
  readonly bodyLimit?: number;
  /** The bucket that limits its rate; `standard` unless said. */
  readonly rate?: "standard" | "credentials" | "fetch";
}

export interface QueryDefinition extends OperationBase {
  readonly kind: "query";
  readonly audit: false;
}

export interface MutationDefinition extends OperationBase {
  readonly kind: "mutation";
  readonly audit: AuditForm;
  /** The answer holds a secret that is shown once, so it is never stored for an idempotency key. */
  readonly secretAnswer?: true;
  /** Names a text field of the input: calls with the same text in it are limited together too, whoever makes them. */
  readonly limitedBy?: string;
}

export type OperationDefinition = QueryDefinition | MutationDefinition;

/** What the caller sends. */
export type InputOf<Op extends OperationDefinition> = z.input<Op["input"]>;
/** What the handler gets, after parsing. */
export type ParsedInputOf<Op extends OperationDefinition> = z.output<Op["input"]>;
/** What the handler returns and the caller gets. */
export type OutputOf<Op extends OperationDefinition> = z.output<Op["output"]>;

/** States an operation once; tRPC, REST, MCP, policy and audit are derived from it. Every key is required on purpose. */
export const defineOperation = <const Op extends OperationDefinition>(operation: Op): Op => operation;
