import type { Call, HttpRequest } from "./call.ts";

const send = (token: string, path: string, input: unknown, isMutation: boolean): HttpRequest => {
  const headers = { authorization: `Bearer ${token}` };
  const json = JSON.stringify(input);
  if (isMutation) {
    return {
      method: "POST",
      path: `/trpc/${path}`,
      headers: { ...headers, "content-type": "application/json" },
      body: json,
    };
  }
  const joint = path.includes("?") ? "&" : "?";
  return { method: "GET", path: `/trpc/${path}${joint}input=${encodeURIComponent(json)}`, headers };
};

const isMutation = ({ operation }: Call) => operation === "applications.move";

/** As `httpLink` sends it: one call in one request. */
export const trpcRequest = (call: Call): HttpRequest =>
  send(call.token, call.operation, call.input, isMutation(call));

/** As `httpBatchLink` sends them: several calls of one person in one request. */
export const trpcBatchRequest = (calls: readonly [Call, ...Call[]]): HttpRequest => {
  const [first] = calls;
  const path = `${calls.map(({ operation }) => operation).join()}?batch=1`;
  return send(
    first.token,
    path,
    Object.fromEntries(calls.map(({ input }, index) => [index, input])),
    isMutation(first),
  );
};
