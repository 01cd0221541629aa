import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { failed } from "./refusal.ts";

const DECODERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

/** The encodings that are asked for. */
export const ACCEPTED_ENCODINGS = "gzip, br";

const isKnown = (encoding: string): encoding is keyof typeof DECODERS => Object.hasOwn(DECODERS, encoding);

/** Reads and decompresses a body. The limit counts what comes out, so that a small "zip bomb" ends as early as a large page. */
export const readBody = async (body: Readable, encoding: string, limitBytes: number): Promise<Uint8Array> => {
  const name = encoding.trim().toLowerCase();
  const collect = (source: AsyncIterable<Uint8Array>) => collected(source, limitBytes);
  if (name === "" || name === "identity") return pipeline(body, collect);
  if (!isKnown(name)) throw failed("The site sent the page in a form that is not known here.");
  return pipeline(body, DECODERS[name](), collect);
};

const collected = async (source: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > limitBytes)
      throw failed(`The page is larger than ${Math.round(limitBytes / 1024 / 1024)} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
