import { conformanceExtension } from "@jobtracker/mcp/conformance";
import { loadSettings } from "../../src/_kit/settings.ts";
import { openPlatform } from "../../src/platform.ts";
import { createServer } from "../../src/server.ts";

/* The server of the product as main.ts starts it, with what the conformance suite calls mounted beside its own tools. */

const settings = loadSettings(process.env);
const platform = await openPlatform(settings);
const app = await createServer(platform, { extendMcp: conformanceExtension });
const url = await app.listen({ port: settings.PORT, host: settings.HOST });
process.once("SIGTERM", async () => {
  await app.close();
  await platform.database.close();
});
process.stdout.write(`Open ${url} (Ctrl+C)\n`);
