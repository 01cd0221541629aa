import { rm } from "node:fs/promises";
import { copyDataset, type Dataset } from "../dataset/cache.ts";
import { startFloor } from "../servers/floor.ts";
import type { RunningServer } from "../servers/process.ts";
import { type Synchronous, startProduct } from "../servers/product.ts";

export interface Servers extends AsyncDisposable {
  readonly product: RunningServer;
  readonly floor: RunningServer;
}

interface ServersOptions {
  /** The product as its sources instead of as it is built. */
  readonly fromSources?: boolean;
}

/** Both servers, each on its own copy of the dataset. */
export const startServers = async (
  dataset: Dataset,
  synchronous: Synchronous,
  options: ServersOptions = {},
): Promise<Servers> => {
  const folders = await Promise.all([copyDataset(dataset), copyDataset(dataset)]);
  const [productFolder, floorFolder] = folders;
  if (productFolder === undefined || floorFolder === undefined) throw new Error("The dataset was not copied");
  const product = await startProduct({ dataDir: productFolder, synchronous, ...options });
  const floor = await startFloor(floorFolder, synchronous);
  return {
    product,
    floor,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([product.stop(), floor.stop()]);
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
};
