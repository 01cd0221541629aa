import { completable, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Desk } from "./desk.ts";
import type { Prompt } from "./prompt.ts";

interface Registration {
  readonly desk: Desk;
  readonly onError: (error: unknown) => void;
}

/** A completion is a courtesy: where it fails, nothing is offered. It has no signal of its own. */
const PATIENCE_MS = 5000;

const withCompletions = ({ arguments: fields, completions }: Prompt, { desk, onError }: Registration) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields.shape).map(([name, field]) => {
        const complete = completions[name];
        if (complete === undefined) return [name, field];
        const offered = async (written: unknown) => {
          try {
            return await complete(String(written ?? ""), desk, AbortSignal.timeout(PATIENCE_MS));
          } catch (error) {
            onError(error);
            return [];
          }
        };
        // It writes onto the schema, which all servers share.
        return [name, completable(z.clone(field), offered)];
      }),
    ),
  );

/** Offers a prompt if everything that it needs is allowed. */
export const registerPrompt = (server: McpServer, prompt: Prompt, registration: Registration): void => {
  const { name, title, description } = prompt;
  if (!prompt.needs.every((tool) => registration.desk.allows(tool))) return;
  const write = async (given: Record<string, unknown>, signal: AbortSignal) => {
    const text = await prompt.write(given, registration.desk, signal);
    return { messages: [{ role: "user" as const, content: { type: "text" as const, text } }] };
  };
  if (Object.keys(prompt.arguments.shape).length === 0) {
    server.registerPrompt(name, { title, description }, ({ mcpReq }) => write({}, mcpReq.signal));
    return;
  }
  server.registerPrompt(
    name,
    { title, description, argsSchema: withCompletions(prompt, registration) },
    (given, { mcpReq }) => write(given, mcpReq.signal),
  );
};
