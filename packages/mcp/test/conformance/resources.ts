import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { PNG } from "./samples.ts";

const described = (description: string, mimeType: string) => ({ description, mimeType });

export const mountResources = (server: McpServer): void => {
  server.registerResource(
    "static-text",
    "test://static-text",
    described("A text", "text/plain"),
    ({ href: uri }) => ({
      contents: [{ uri, mimeType: "text/plain", text: "This is the content of the static text resource." }],
    }),
  );
  server.registerResource(
    "static-binary",
    "test://static-binary",
    described("An image", "image/png"),
    ({ href: uri }) => ({ contents: [{ uri, mimeType: "image/png", blob: PNG }] }),
  );
  server.registerResource(
    "template",
    new ResourceTemplate("test://template/{id}/data", { list: undefined }),
    described("One of many", "application/json"),
    ({ href: uri }, { id }) => ({
      contents: [
        {
          uri,
          mimeType: "application/json",
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
        },
      ],
    }),
  );
};
