import { setTimeout as wait } from "node:timers/promises";
import { fromJsonSchema, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { answer, image, text, WAV } from "./samples.ts";

const STEP_MS = 50;

/** The vocabulary of JSON Schema 2020-12 that must survive the way to the client. */
const wideSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  $defs: {
    address: {
      $anchor: "addressDef",
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
    },
  },
  properties: {
    name: { type: "string" },
    address: { $ref: "#/$defs/address" },
    contactMethod: { type: "string", enum: ["phone", "email"] },
    phone: { type: "string" },
    email: { type: "string" },
  },
  allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
  if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ["phone"] },
  else: { required: ["email"] },
  additionalProperties: false,
} as const;

const mountContent = (server: McpServer): void => {
  server.registerTool("test_simple_text", { description: "Answers with text" }, () =>
    answer("This is a simple text response for testing."),
  );
  server.registerTool("test_image_content", { description: "Answers with an image" }, () => ({
    content: [image],
  }));
  server.registerTool("test_audio_content", { description: "Answers with a sound" }, () => ({
    content: [{ type: "audio", data: WAV, mimeType: "audio/wav" }],
  }));
  server.registerTool("test_embedded_resource", { description: "Answers with a resource" }, () => ({
    content: [
      {
        type: "resource",
        resource: {
          uri: "test://embedded-resource",
          mimeType: "text/plain",
          text: "This is an embedded resource content.",
        },
      },
    ],
  }));
  server.registerTool("test_multiple_content_types", { description: "Answers with all of them" }, () => ({
    content: [
      text("Multiple content types test:"),
      image,
      {
        type: "resource",
        resource: {
          uri: "test://mixed-content-resource",
          mimeType: "application/json",
          text: JSON.stringify({ test: "data", value: 123 }),
        },
      },
    ],
  }));
};

const mountBehaviour = (server: McpServer): void => {
  server.registerTool("test_error_handling", { description: "Fails" }, () => {
    throw new Error("This tool intentionally returns an error for testing");
  });
  server.registerTool("test_tool_with_progress", { description: "Tells how far it is" }, async (context) => {
    const progressToken = context.mcpReq._meta?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined) {
        await context.mcpReq.notify({
          method: "notifications/progress",
          params: { progressToken, progress, total: 100 },
        });
      }
      await wait(STEP_MS);
    }
    return answer("Done");
  });
  for (const name of ["test_tool_with_logging", "test_logging_tool"]) {
    server.registerTool(name, { description: "Logs what it does" }, async (context) => {
      for (const words of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
        await context.mcpReq.log("info", words);
        await wait(STEP_MS);
      }
      return answer("Logged");
    });
  }
};

const mountSchemas = (server: McpServer): void => {
  server.registerTool(
    "json_schema_2020_12_tool",
    { description: "Has a schema of many keywords", inputSchema: fromJsonSchema(wideSchema) },
    () => answer("Fits"),
  );
  server.registerTool(
    "test_custom_header",
    {
      description: "Takes an argument that also travels as a header",
      inputSchema: z.object({ region: z.string().meta({ "x-mcp-header": "Region" }) }),
    },
    ({ region }) => answer(region),
  );
};

/** Tools that answer at once, each with another kind of content. */
export const mountContentTools = (server: McpServer): void => {
  mountContent(server);
  mountBehaviour(server);
  mountSchemas(server);
};
