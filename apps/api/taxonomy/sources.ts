import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** One entry of a source. `id`: the source's own, with a prefix that names it. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly aliases: readonly string[];
  readonly source: "esco" | "onet" | "github" | "linguist";
  /** O*NET says that postings often ask for it. */
  readonly sought: boolean;
}

const Row = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  category: z.string(),
  aliases: z.string(),
  source: z.string(),
});

const SOURCES = { esco: "esco", onet: "onet", "github-explore": "github", linguist: "linguist" } as const;
const Source = z.enum(["esco", "onet", "github-explore", "linguist"]);

const toRow = ({ id, name, category, aliases, source }: z.output<typeof Row>): SourceRow => {
  const [from, ...marks] = source.split(";");
  return {
    id,
    name: tidy(name),
    category,
    aliases: aliases.split("|").map(tidy).filter(Boolean),
    source: SOURCES[Source.parse(from)],
    sought: marks.length > 0,
  };
};

const tidy = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").replaceAll("|", " ").trim();

/** The entries of a CSV file with the columns id, name, category, aliases (by `|`) and source. */
export const readSource = (file: string): SourceRow[] =>
  z
    .array(Row)
    .parse(parse(readFileSync(file), { columns: true, bom: true }))
    .map(toRow);
