import { checkAnswers } from "./answers/check.ts";
import { openDataset } from "./dataset/cache.ts";
import { fullSize } from "./dataset/seed.ts";
import { measureColdStart } from "./measures/cold-start.ts";
import { type HeavyRead, measureHeavyReads } from "./measures/heavy-read.ts";
import { measureCell } from "./measures/rounds.ts";
import { startServers } from "./measures/servers.ts";
import type { Options } from "./options.ts";
import type { CellResult, Results } from "./report/result.ts";
import { readSources } from "./requests/sources.ts";
import { say } from "./say.ts";

/** Measures everything that the options ask for. Throws if floor and product do not answer equally. */
export const measure = async (options: Options): Promise<Results> => {
  const dataset = await openDataset(fullSize);
  const cells: CellResult[] = [];
  let heavyReads: readonly HeavyRead[] = [];
  for (const synchronous of options.synchronous) {
    await using servers = await startServers(dataset, synchronous);
    const sources = await readSources(servers, dataset.people);
    const checked = await checkAnswers(sources);
    say(`synchronous = ${synchronous}: ${checked} answers of floor and product are equal, field by field.`);
    for (const cell of options.cells) {
      const measured = await measureCell(cell, { servers, sources, ...options });
      cells.push({ synchronous, cell, measured });
      const speeds = Array.from(
        measured,
        ([name, { callsPerSecond }]) => `${name} ${Math.round(callsPerSecond)}`,
      );
      say(`  ${cell}: ${speeds.join(", ")} calls/s`);
    }
    if (heavyReads.length === 0) heavyReads = await measureHeavyReads(sources.product, options.timing);
  }
  return { cells, heavyReads, coldStart: await measureColdStart(dataset) };
};
