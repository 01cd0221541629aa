import { words } from "../../../messages/profile-imports.ts";

/** What the server takes, in bytes: base64 makes a third more of it. */
const LARGEST = 11 * 1024 * 1024;
const MOST = 40;

export const ACCEPTED = ".pdf,.docx,.json,.zip,.csv,.txt,.md";

export interface GivenFile {
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** Takes chosen files; refuses, with words, what the server would refuse for its size. */
export const readFiles = async (
  files: readonly File[],
): Promise<{ readonly files: readonly GivenFile[] } | { readonly refusal: string }> => {
  const empty = files.find(({ size }) => size === 0);
  if (empty !== undefined) return { refusal: words.emptyFile(empty.name) };
  if (files.length > MOST) return { refusal: words.tooMany };
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) return { refusal: words.tooLarge };
  const given = files.map(async (file) => ({
    name: file.name.slice(-300),
    content: base64Of(await file.bytes()),
  }));
  return { files: await Promise.all(given) };
};

/** As many bytes at once as a call takes arguments. */
const AT_ONCE = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + AT_ONCE)));
  return btoa(parts.join(""));
};
