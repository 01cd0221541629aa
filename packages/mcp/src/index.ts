export type { Call } from "./call.ts";
export { createMcpServer, type Extension } from "./server.ts";
