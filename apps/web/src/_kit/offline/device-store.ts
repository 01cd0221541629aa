// A shelf of this browser for what is too large for localStorage. Storage can be switched off or full: then nothing is
// kept, and nobody is bothered with it.
const DATABASE = "jobtracker";
const SHELF = "kept";

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
  return done(request);
};

const onShelf = async <Value>(
  mode: IDBTransactionMode,
  work: (shelf: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> => {
  try {
    const database = await open();
    try {
      return await done(work(database.transaction(SHELF, mode).objectStore(SHELF)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
};

/** Undefined: nothing is there, or nothing can be read. Whoever reads has to check the form. */
export const takeFromDevice = (name: string): Promise<unknown> =>
  onShelf("readonly", (shelf) => shelf.get(name));

export const keepOnDevice = async (name: string, value: unknown): Promise<void> => {
  await onShelf("readwrite", (shelf) => shelf.put(value, name));
};

export const removeFromDevice = async (name: string): Promise<void> => {
  await onShelf("readwrite", (shelf) => shelf.delete(name));
};
