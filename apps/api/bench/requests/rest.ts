import type { Call, HttpRequest } from "./call.ts";

const PREFIX = "/api/v1/applications";

const query = (input: Call["input"]) => {
  const texts = Object.entries(input).map(([name, value]) => [name, String(value)]);
  return texts.length === 0 ? "" : `?${new URLSearchParams(texts)}`;
};

/** The form of the product's REST surface and of the floor. */
export const restRequest = ({ token, operation, input }: Call): HttpRequest => {
  const headers = { authorization: `Bearer ${token}` };
  switch (operation) {
    case "applications.list":
      return { method: "GET", path: `${PREFIX}${query(input)}`, headers };
    case "applications.board":
      return { method: "GET", path: `${PREFIX}/board${query(input)}`, headers };
    case "applications.get":
      return { method: "GET", path: `${PREFIX}/${input.id}`, headers };
    case "applications.move": {
      const { id, ...body } = input;
      return {
        method: "POST",
        path: `${PREFIX}/${id}/status`,
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      };
    }
  }
};
