/**
 * What the conformance suite finds wrong and why that is right. An entry names a scenario, or one check of it as
 * `scenario:check`. The check fails when one of them passes: then its entry has to go.
 */
export interface ExpectedFailure {
  readonly entry: string;
  readonly reason: string;
}

const STATELESS =
  "Older clients are served without sessions over HTTP, so there is no stream on which the server could ask one back; no operation asks.";

const NO_SUBSCRIPTIONS =
  "Nothing is subscribed to: the product declares no `subscribe`, and a client that reads a resource gets it as it is.";

const NO_STREAMS =
  "A warning: without sessions there is no stream to come back to, so nothing is said about coming back. A call that broke off is repeated with its idempotency key.";

const ABOUT_HTTP =
  "This is about HTTP. Over stdio there are no such headers; it is the bridge that is asked.";

const SETTLED =
  "The library settles the revision of a stdio connection by its first message and does not look at it again; as a first message an unknown one is refused (mcp-stdio.test.ts).";

const NO_STATUS =
  "An HTTP status: stdio has none, and the bridge answers 200. The JSON-RPC error itself is right.";

const byReason = (reason: string, entries: readonly string[]): ExpectedFailure[] =>
  entries.map((entry) => ({ entry, reason }));

const polling = ["server-sse-polling:server-sse-priming-event", "server-sse-polling:server-sse-retry-field"];

const askingOlderClients = byReason(STATELESS, [
  "tools-call-sampling:tools-call-sampling",
  "tools-call-elicitation:tools-call-elicitation",
]);

const subscriptions = byReason(NO_SUBSCRIPTIONS, [
  "resources-subscribe:resources-subscribe",
  "resources-unsubscribe:resources-unsubscribe",
]);

export const runs = [
  { transport: "HTTP", revision: "2026-07-28", expected: [] },
  {
    transport: "HTTP",
    revision: "2025-11-25",
    expected: [
      ...askingOlderClients,
      ...subscriptions,
      ...byReason(STATELESS, [
        "elicitation-sep1034-defaults:elicitation-sep1034-general",
        "elicitation-sep1330-enums:elicitation-sep1330-general",
      ]),
      ...byReason(NO_STREAMS, [
        ...polling,
        "server-sse-polling:server-sse-polling-session",
        "server-sse-multiple-streams:server-sse-multiple-streams-session",
      ]),
    ],
  },
  { transport: "HTTP", revision: "2025-06-18", expected: [...askingOlderClients, ...subscriptions] },
  {
    transport: "stdio",
    revision: "2026-07-28",
    expected: [
      ...byReason(ABOUT_HTTP, [
        "dns-rebinding-protection",
        "http-header-validation",
        "http-custom-header-server-validation",
        "server-stateless:sep-2575-http-server-header-mismatch-400",
      ]),
      ...byReason(SETTLED, ["server-stateless:sep-2575-server-unsupported-version-error"]),
      ...byReason(NO_STATUS, [
        "server-stateless:sep-2575-http-server-meta-invalid-400",
        "server-stateless:sep-2575-http-server-unsupported-version-400",
        "server-stateless:sep-2575-missing-capability-http-400",
        "server-stateless:sep-2575-http-server-method-not-found-404-initialize",
        "server-stateless:sep-2575-http-server-method-not-found-404-ping",
        "server-stateless:sep-2575-http-server-method-not-found-404-logging-setlevel",
        "server-stateless:sep-2575-http-server-method-not-found-404-resources-subscribe",
        "server-stateless:sep-2575-http-server-method-not-found-404-resources-unsubscribe",
        "server-stateless:sep-2575-http-server-method-not-found-404",
      ]),
    ],
  },
  {
    transport: "stdio",
    revision: "2025-11-25",
    expected: [...subscriptions, ...byReason(ABOUT_HTTP, ["dns-rebinding-protection", ...polling])],
  },
] as const satisfies readonly {
  transport: "HTTP" | "stdio";
  revision: string;
  expected: readonly ExpectedFailure[];
}[];

export type Run = (typeof runs)[number];
