/** Version of the REST surface and of the MCP server, as their documents name it. */
export const API_VERSION = "1.0.0";
