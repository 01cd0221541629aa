import { API_VERSION, domains, listOperations } from "@jobtracker/contracts";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer, type Extension } from "../server.ts";
import { ConnectionError, learnScopes } from "./learn-scopes.ts";
import { createRemoteCall } from "./remote-call.ts";
import { readSettings, StdioSettingsError, sendsTokenInClear } from "./settings.ts";

/** In bytes: a captured page of 20 MiB as JSON text. */
const LONGEST_MESSAGE = 48 * 1024 * 1024;

/** Standard output belongs to the protocol. */
const log = (text: string) => process.stderr.write(`jobtracker-mcp: ${text}\n`);

const inWords = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const serve = async (extend: Extension | undefined) => {
  const settings = readSettings(process.env);
  if (sendsTokenInClear(settings)) log("JOBTRACKER_URL is not https: others on the way can read the token.");
  const operations = listOperations(domains);
  const call = createRemoteCall(settings);
  const actorScopes = await learnScopes(operations, call);
  const onError = (error: unknown) => log(inWords(error));
  serveStdio(
    () => createMcpServer({ operations, actorScopes, call, version: API_VERSION, onError, extend }),
    {
      // Ends with standard input; nothing else keeps the process alive then.
      transport: new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LONGEST_MESSAGE }),
      onerror: (error) => log(error.message),
    },
  );
};

/** Serves the JobTracker that the environment names; if that cannot be done, says why and sets the exit code. */
export const serveOverStdio = async (extend?: Extension): Promise<void> => {
  try {
    await serve(extend);
  } catch (error) {
    const isExpected = error instanceof StdioSettingsError || error instanceof ConnectionError;
    log(isExpected ? error.message : inWords(error));
    process.exitCode = 1;
  }
};
