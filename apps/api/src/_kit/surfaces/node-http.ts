/**
 * Node's `http`, not by `import`: that reads every export, of which one loads a client for WebSocket, a tenth of what a start takes.
 */
export const { IncomingMessage, ServerResponse, STATUS_CODES } = process.getBuiltinModule("node:http");
