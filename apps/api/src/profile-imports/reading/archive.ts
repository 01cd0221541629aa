import { type UnzipFileInfo, unzipSync } from "fflate";
import { ReadingRefusal } from "./refusal.ts";

/** What an archive may become. A document's text is far below; what is above is meant to do harm. */
const LARGEST_FILE = 40 * 1024 * 1024;
const LARGEST_ALTOGETHER = 80 * 1024 * 1024;
const MOST_FILES = 2_000;

const tooLarge = () =>
  new ReadingRefusal(
    "too-large",
    "This archive unpacks to more than a resume can hold, so it was not opened.",
  );

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files of a zip archive that are wanted, by their names, and the names of all. The sizes that the archive states are
 * checked before anything is unpacked, and a file that is larger than it states does not fit into its room.
 * Throws `ReadingRefusal`.
 */
export const openArchive = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> } => {
  const names: string[] = [];
  let altogether = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (names.length > MOST_FILES) throw tooLarge();
    if (!isWanted(name)) return false;
    altogether += originalSize;
    if (originalSize > LARGEST_FILE || altogether > LARGEST_ALTOGETHER) throw tooLarge();
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter });
    return { names, files: new Map(Object.entries(files)) };
  } catch (cause) {
    if (cause instanceof ReadingRefusal) throw cause;
    throw new ReadingRefusal("damaged", "This archive is damaged or protected and cannot be opened.", {
      cause,
    });
  }
};
