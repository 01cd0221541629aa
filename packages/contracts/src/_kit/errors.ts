/** How one error code looks on each surface. `mcp` is the advice that an AI client reads: what to do next. */
interface ErrorForm {
  readonly http: number;
  readonly trpc: TrpcCode;
  readonly title: string;
  readonly mcp: string;
}

/** The codes of tRPC 11 that are used here (JSON-RPC names of @trpc/server). */
type TrpcCode =
  | "BAD_GATEWAY"
  | "BAD_REQUEST"
  | "CONFLICT"
  | "FORBIDDEN"
  | "INTERNAL_SERVER_ERROR"
  | "METHOD_NOT_SUPPORTED"
  | "NOT_FOUND"
  | "PAYLOAD_TOO_LARGE"
  | "SERVICE_UNAVAILABLE"
  | "TOO_MANY_REQUESTS"
  | "UNAUTHORIZED"
  | "UNPROCESSABLE_CONTENT"
  | "UNSUPPORTED_MEDIA_TYPE";

/** The closed set of errors: everything a caller can get, and how each surface says it. */
export const errorForms = {
  INVALID_INPUT: {
    http: 400,
    trpc: "BAD_REQUEST",
    title: "The input is not valid",
    mcp: "Correct the named fields and call again.",
  },
  UNAUTHENTICATED: {
    http: 401,
    trpc: "UNAUTHORIZED",
    title: "Sign in first",
    mcp: "Ask the person for a valid token; do not try again with this one.",
  },
  FORBIDDEN: {
    http: 403,
    trpc: "FORBIDDEN",
    title: "Not allowed",
    mcp: "This connection lacks the permission; ask the person to grant it, or do without.",
  },
  NOT_FOUND: {
    http: 404,
    trpc: "NOT_FOUND",
    title: "Not found",
    mcp: "Look up the right id with a list tool or search, then call again.",
  },
  METHOD_NOT_ALLOWED: {
    http: 405,
    trpc: "METHOD_NOT_SUPPORTED",
    title: "Method not allowed",
    mcp: "Use another tool.",
  },
  CONFLICT: {
    http: 409,
    trpc: "CONFLICT",
    title: "It cannot be done as things stand",
    mcp: "Use what is there, or do first what the first line says.",
  },
  VERSION_CONFLICT: {
    http: 409,
    trpc: "CONFLICT",
    title: "It was changed in the meantime",
    mcp: "Read it again; if the change still makes sense, call with the new version as expectedVersion.",
  },
  IDEMPOTENCY_IN_FLIGHT: {
    http: 409,
    trpc: "CONFLICT",
    title: "The same request is still being worked on",
    mcp: "Wait a moment and call again with the same key.",
  },
  IDEMPOTENCY_COMPLETED: {
    http: 409,
    trpc: "CONFLICT",
    title: "This request was carried out before, and its answer held a secret that is shown once",
    mcp: "Do not repeat it; make a new one with a new key if the secret was lost.",
  },
  IDEMPOTENCY_REUSED: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "This idempotency key was used for another request",
    mcp: "Use a new key for a new request.",
  },
  NOTHING_RECOGNISED: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "No job posting was recognised",
    mcp: "Give the posting's own page or its text, or create the job from its fields.",
  },
  UNREADABLE_DOCUMENT: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "The document cannot be read",
    mcp: "Do what the first line says, or ask the person for the text and give that.",
  },
  INVALID_REFERENCE: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "It refers to something that is not there",
    mcp: "Use one of those that are named, or look up the right id; then call again.",
  },
  CONSTRAINT_VIOLATED: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "A rule of the data does not allow it",
    mcp: "Correct the values and call again.",
  },
  FETCH_REFUSED: {
    http: 422,
    trpc: "UNPROCESSABLE_CONTENT",
    title: "This address may not be fetched",
    mcp: "Ask the person to paste the posting, and capture its text or HTML.",
  },
  FETCH_FAILED: {
    http: 502,
    trpc: "BAD_GATEWAY",
    title: "The page could not be fetched",
    mcp: "Ask the person to paste the posting, and capture its text or HTML.",
  },
  PAYLOAD_TOO_LARGE: {
    http: 413,
    trpc: "PAYLOAD_TOO_LARGE",
    title: "The request is too large",
    mcp: "Send less: of a page its text alone.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    http: 415,
    trpc: "UNSUPPORTED_MEDIA_TYPE",
    title: "The content type is not supported",
    mcp: "Send application/json.",
  },
  RATE_LIMITED: {
    http: 429,
    trpc: "TOO_MANY_REQUESTS",
    title: "Too many requests",
    mcp: "Wait for the stated time, then go on.",
  },
  UNAVAILABLE: {
    http: 503,
    trpc: "SERVICE_UNAVAILABLE",
    title: "Not available right now",
    mcp: "Try again in a minute; if it stays, tell the person.",
  },
  INTERNAL: {
    http: 500,
    trpc: "INTERNAL_SERVER_ERROR",
    title: "Something went wrong on the server",
    mcp: "Tell the person, with the request id; do not repeat a change without its idempotencyKey.",
  },
} as const satisfies Record<string, ErrorForm>;

export type AppErrorCode = keyof typeof errorForms;

/** One thing that is wrong with one field. `path` as in the input: `["salary", "min"]`. */
export interface FieldIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface AppErrorOptions {
  readonly cause?: unknown;
  readonly issues?: readonly FieldIssue[];
  /** Facts for programs, such as `{ constraint }` or `{ currentVersion }`; shown to the caller, so never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  /** Seconds until it makes sense to try again. */
  readonly retryAfter?: number;
}

/** The one error class of the product. The message is a sentence that the caller can act on; the cause stays in the logs. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  readonly issues: readonly FieldIssue[];
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly retryAfter: number | undefined;

  constructor(code: AppErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.issues = options.issues ?? [];
    this.details = options.details ?? {};
    this.retryAfter = options.retryAfter;
  }
}
