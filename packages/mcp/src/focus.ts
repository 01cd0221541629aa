/**
 * What a server has to offer. One that is made for a single request offers what that request asks for: making all tools and
 * prompts takes longer than most calls.
 */
export interface Focus {
  readonly tool: (name: string) => boolean;
  readonly resources: boolean;
  readonly prompts: boolean;
}

const everything: Focus = { tool: () => true, resources: true, prompts: true };
const nothing: Focus = { tool: () => false, resources: false, prompts: false };

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Of one message as it was received, unchecked. Anything but a request whose needs are known needs everything. */
export const focusOf = (message: unknown): Focus => {
  const method = field(message, "method");
  switch (method) {
    case "tools/call": {
      const called = field(field(message, "params"), "name");
      return { ...nothing, tool: (name) => name === called };
    }
    case "tools/list":
      return { ...nothing, tool: () => true };
    case "resources/list":
    case "resources/templates/list":
    case "resources/read":
      return { ...nothing, resources: true };
    case "prompts/list":
    case "prompts/get":
      return { ...nothing, prompts: true };
    default:
      return everything;
  }
};
