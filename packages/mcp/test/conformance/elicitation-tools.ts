import {
  type ElicitRequestFormParams,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { answer } from "./samples.ts";

type Form = ElicitRequestFormParams["requestedSchema"];

const user: Form = {
  type: "object",
  properties: {
    username: { type: "string", description: "User's response" },
    email: { type: "string", description: "User's email address" },
  },
  required: ["username", "email"],
};

const defaults: Form = {
  type: "object",
  properties: {
    name: { type: "string", default: "John Doe" },
    age: { type: "integer", default: 30 },
    score: { type: "number", default: 95.5 },
    status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
    verified: { type: "boolean", default: true },
  },
};

const titled = [
  { const: "value1", title: "First Option" },
  { const: "value2", title: "Second Option" },
  { const: "value3", title: "Third Option" },
];

const choices: Form = {
  type: "object",
  properties: {
    untitledSingle: { type: "string", enum: ["option1", "option2", "option3"] },
    titledSingle: { type: "string", oneOf: titled },
    legacyEnum: {
      type: "string",
      enum: ["opt1", "opt2", "opt3"],
      enumNames: ["Option One", "Option Two", "Option Three"],
    },
    untitledMulti: { type: "array", items: { type: "string", enum: ["option1", "option2", "option3"] } },
    titledMulti: { type: "array", items: { anyOf: titled } },
  },
};

/** Asks with the form, then tells what came back. */
const ask = ({ mcpReq }: ServerContext, message: string, requestedSchema: Form) => {
  const given = inputResponse(mcpReq.inputResponses, "form");
  if (given.kind !== "elicit") {
    return inputRequired({ inputRequests: { form: inputRequired.elicit({ message, requestedSchema }) } });
  }
  const { action, content } = { content: {}, ...given };
  return answer(`Elicitation completed: action=${action}, content=${JSON.stringify(content)}`);
};

/** Tools that ask the person by a form. To an older client, that is a request of its own from the server. */
export const mountElicitationTools = (server: McpServer): void => {
  server.registerTool(
    "test_elicitation",
    { description: "Asks for a name and an address", inputSchema: z.object({ message: z.string() }) },
    ({ message }, context) => ask(context, message, user),
  );
  server.registerTool("test_elicitation_sep1034_defaults", { description: "Asks with defaults" }, (context) =>
    ask(context, "Please check", defaults),
  );
  server.registerTool("test_elicitation_sep1330_enums", { description: "Asks with choices" }, (context) =>
    ask(context, "Please choose", choices),
  );
  server.registerTool(
    "test_sampling",
    { description: "Asks the client's model", inputSchema: z.object({ prompt: z.string() }) },
    ({ prompt }, context) => {
      const given = inputResponse(context.mcpReq.inputResponses, "said");
      if (given.kind === "sampling") return answer(`LLM response: ${JSON.stringify(given.result.content)}`);
      const said = inputRequired.createMessage({
        messages: [{ role: "user", content: { type: "text", text: prompt } }],
        maxTokens: 100,
      });
      return inputRequired({ inputRequests: { said } });
    },
  );
};
