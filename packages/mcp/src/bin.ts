import { keepCompiled } from "./stdio/keep-compiled.ts";

const HELP = `An MCP server on standard input and output for one JobTracker.

  JOBTRACKER_URL    where it runs, such as http://127.0.0.1:3000
  JOBTRACKER_TOKEN  an API token; its scopes decide which tools there are
`;

if (process.argv.includes("--help")) process.stderr.write(HELP);
else {
  keepCompiled();
  const { serveOverStdio } = await import("./stdio/serve.ts");
  await serveOverStdio();
}
