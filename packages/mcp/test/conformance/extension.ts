import type { Extension } from "../../src/server.ts";
import { mountAskingTools, stateCodec } from "./asking-tools.ts";
import { mountContentTools } from "./content-tools.ts";
import { mountElicitationTools } from "./elicitation-tools.ts";
import { mountPrompts } from "./prompts.ts";
import { mountResources } from "./resources.ts";

/**
 * What the conformance suite calls (@modelcontextprotocol/conformance names it): tools, prompts and resources that no
 * operation gives. They are mounted in test builds alone, beside all that the product offers.
 */
export const conformanceExtension: Extension = {
  options: { requestState: { verify: stateCodec.verify } },
  mount: (server) => {
    server.server.registerCapabilities({ logging: {} });
    mountContentTools(server);
    mountAskingTools(server);
    mountElicitationTools(server);
    mountPrompts(server);
    mountResources(server);
  },
};
