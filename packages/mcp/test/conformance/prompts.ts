import { completable, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { image, text } from "./samples.ts";

const says = (content: ReturnType<typeof text> | typeof image) => ({ role: "user", content }) as const;

const cities = ["paris", "park", "party"];

export const mountPrompts = (server: McpServer): void => {
  server.registerPrompt("test_simple_prompt", { description: "Says one sentence" }, () => ({
    messages: [says(text("This is a simple prompt for testing."))],
  }));
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      description: "Says its arguments",
      argsSchema: z.object({
        arg1: completable(z.string(), (start) => cities.filter((city) => city.startsWith(start))),
        arg2: z.string(),
      }),
    },
    ({ arg1, arg2 }) => ({
      messages: [says(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
    }),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    { description: "Shows a resource", argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "resource",
            resource: {
              uri: resourceUri,
              mimeType: "text/plain",
              text: "Embedded resource content for testing.",
            },
          },
        },
        says(text("Please process the embedded resource above.")),
      ],
    }),
  );
  server.registerPrompt("test_prompt_with_image", { description: "Shows an image" }, () => ({
    messages: [says(image), says(text("Please analyze the image above."))],
  }));
};
