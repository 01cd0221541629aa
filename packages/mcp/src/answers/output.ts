import type { CallToolResult } from "@modelcontextprotocol/server";
import { textForm } from "../text/text-form.ts";
import type { Tool } from "../tools/tool.ts";

/**
 * Under this key of `_meta` a result lists where strangers' text can stand in its structured content: JSON Pointers with
 * `*` for every entry. The values themselves stay as they are, so that the output schema holds and programs can use them.
 */
export const UNTRUSTED_KEY = "jobtracker/untrusted";

/** UTF-16 units of one text that are shown: a posting in full, but not a book that floods the model's context. */
const LONGEST_READ = 20_000;
/** A write tool's answer confirms what was done; the whole text is there for reading. */
const LONGEST_WRITE = 300;

export const outputText = (tool: Tool, output: Readonly<Record<string, unknown>>): string =>
  textForm(output, tool.shape, { longest: tool.isWrite ? LONGEST_WRITE : LONGEST_READ });

export const outputResult = (tool: Tool, output: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [{ type: "text", text: outputText(tool, output) }],
  structuredContent: output,
  ...(tool.untrusted.length === 0 ? {} : { _meta: { [UNTRUSTED_KEY]: tool.untrusted } }),
});
