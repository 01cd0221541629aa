export type { Call } from "./call.ts";
export { answerPlainCall, type PlainAnswer } from "./plain/answer.ts";
export { plainCallOf } from "./plain/plain-call.ts";
export { createMcpServer, type Extension, type McpServerParts } from "./server.ts";
