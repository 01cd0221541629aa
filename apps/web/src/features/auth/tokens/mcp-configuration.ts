/** Configuration of an MCP client that speaks HTTP. */
export const httpConfiguration = (origin: string, token: string): string =>
  write({ type: "http", url: `${origin}/mcp`, headers: { Authorization: `Bearer ${token}` } });

/** Configuration of an MCP client that starts a local process, in the folder of JobTracker. */
export const stdioConfiguration = (origin: string, token: string): string =>
  write({
    command: "pnpm",
    args: ["--silent", "mcp"],
    env: { JOBTRACKER_URL: origin, JOBTRACKER_TOKEN: token },
  });

const write = (server: object) => JSON.stringify({ mcpServers: { jobtracker: server } }, null, 2);
