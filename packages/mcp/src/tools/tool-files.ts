import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DeclaredChange, ToolDocument } from "./tool-document.ts";

const docs = (name: string) => fileURLToPath(new URL(`../../../../docs/${name}`, import.meta.url));

const TOOLS_FILE = docs("mcp-tools.json");
const CHANGES_FILE = docs("mcp-changes.json");

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The committed list of tools. */
export const readToolsFile = (): ToolDocument => ToolDocument.parse(read(TOOLS_FILE));

/** The committed list of changes that break clients on purpose. */
export const readChangesFile = (): DeclaredChange[] => z.array(DeclaredChange).parse(read(CHANGES_FILE));

export const writeToolsFile = (tools: ToolDocument): void =>
  writeFileSync(TOOLS_FILE, `${JSON.stringify(tools, null, 2)}\n`);
