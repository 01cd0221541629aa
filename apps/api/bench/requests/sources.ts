import type { BenchPeople } from "../dataset/people.ts";
import { readHeavyPages } from "./heavy-pages.ts";
import type { Readable } from "./reading.ts";

/** A server, and what can be read from it. */
export interface Source {
  readonly url: string;
  readonly readable: Readable;
}

export interface Sources {
  readonly product: Source;
  readonly floor: Source;
}

type Located = Pick<Source, "url">;

/** What can be read from each server: the same people, and the same pages by each server's own cursors. */
export const readSources = async (
  { product, floor }: { readonly product: Located; readonly floor: Located },
  people: BenchPeople,
  pageLimit?: number,
): Promise<Sources> => {
  const sourceOf = async ({ url }: Located): Promise<Source> => ({
    url,
    readable: { people, heavyPages: await readHeavyPages(url, people.heavy.token, pageLimit) },
  });
  return { product: await sourceOf(product), floor: await sourceOf(floor) };
};
