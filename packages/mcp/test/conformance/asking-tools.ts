import {
  acceptedContent,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  type InputRequest,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { answer } from "./samples.ts";

/** Seals what a tool remembers between two rounds, which travels through the client. */
export const stateCodec = createRequestStateCodec<{ round: number }>({ key: "for-tests-only-".repeat(4) });

type Answer = CallToolResult | InputRequiredResult;

const name = z.object({ name: z.string() });
const askName = () => inputRequired.elicit({ message: "What is your name?", requestedSchema: name });

const askModel = (words: string) =>
  inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: words } }],
    maxTokens: 100,
  });

const confirm = () =>
  inputRequired.elicit({ message: "Please confirm", requestedSchema: z.object({ ok: z.boolean() }) });

const responses = ({ mcpReq }: ServerContext) => mcpReq.inputResponses;

const has = (context: ServerContext, key: string) =>
  inputResponse(responses(context), key).kind !== "missing";

/** Asks until there is an answer of the right form. */
const greet = (context: ServerContext): Answer => {
  const given = acceptedContent(responses(context), "user_name", name);
  return given === undefined
    ? inputRequired({ inputRequests: { user_name: askName() } })
    : answer(`Hello, ${given.name}!`);
};

/** Asks one thing, then is done. */
const once =
  (key: string, ask: () => InputRequest) =>
  (context: ServerContext): Answer =>
    has(context, key)
      ? answer(JSON.stringify(responses(context)))
      : inputRequired({ inputRequests: { [key]: ask() } });

/** Asks with a sealed state, which must come back unchanged. */
const remembering = async (context: ServerContext): Promise<Answer> => {
  if (context.mcpReq.requestState<{ round: number }>()?.round === 1) return answer("state-ok");
  const requestState = await stateCodec.mint({ round: 1 });
  return inputRequired({ inputRequests: { confirm: confirm() }, requestState });
};

const severalInputs = async (context: ServerContext): Promise<Answer> => {
  if (["user_name", "greeting", "client_roots"].every((key) => has(context, key))) return answer("All there");
  return inputRequired({
    inputRequests: {
      user_name: askName(),
      greeting: askModel("Generate a greeting"),
      client_roots: inputRequired.listRoots(),
    },
    requestState: await stateCodec.mint({ round: 1 }),
  });
};

const severalRounds = async (context: ServerContext): Promise<Answer> => {
  const round = context.mcpReq.requestState<{ round: number }>()?.round ?? 0;
  if (round === 2) return answer("Both steps done");
  return inputRequired({
    inputRequests: { [`step${round + 1}`]: askName() },
    requestState: await stateCodec.mint({ round: round + 1 }),
  });
};

const Capabilities = z.looseObject({ sampling: z.unknown(), elicitation: z.unknown() }).partial();

/** Asks for no more than the client says it can do. */
const whatClientCan = (context: ServerContext): Answer => {
  const envelope = Object(context.mcpReq.envelope);
  const can = Capabilities.parse(Reflect.get(envelope, CLIENT_CAPABILITIES_META_KEY) ?? {});
  if (has(context, "greeting") || has(context, "user_name")) return answer("Done");
  return inputRequired({
    inputRequests: {
      ...(can.sampling === undefined ? {} : { greeting: askModel("Generate a greeting") }),
      ...(can.elicitation === undefined ? {} : { user_name: askName() }),
    },
  });
};

const tools: Readonly<Record<string, (context: ServerContext) => Answer | Promise<Answer>>> = {
  test_input_required_result_elicitation: greet,
  test_input_required_result_sampling: once("capital_question", () =>
    askModel("What is the capital of France?"),
  ),
  test_input_required_result_list_roots: once("client_roots", () => inputRequired.listRoots()),
  test_input_required_result_request_state: remembering,
  test_input_required_result_tampered_state: remembering,
  test_input_required_result_multiple_inputs: severalInputs,
  test_input_required_result_multi_round: severalRounds,
  test_input_required_result_capabilities: whatClientCan,
  test_missing_capability: once("greeting", () => askModel("Generate a greeting")),
  test_streaming_elicitation: greet,
};

/** Tools that need something of the client before they can answer, and a prompt that does too. */
export const mountAskingTools = (server: McpServer): void => {
  for (const [tool, run] of Object.entries(tools)) {
    server.registerTool(tool, { description: "Asks the client" }, run);
  }
  server.registerPrompt(
    "test_input_required_result_prompt",
    { description: "Asks the client for its context" },
    (context) => {
      const wanted = z.object({ context: z.string() });
      const given = acceptedContent(responses(context), "user_context", wanted);
      const message = "What context should the prompt use?";
      if (given === undefined) {
        const user_context = inputRequired.elicit({ message, requestedSchema: wanted });
        return inputRequired({ inputRequests: { user_context } });
      }
      return { messages: [{ role: "user", content: { type: "text", text: given.context } }] };
    },
  );
};
