import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A byte a pixel for each of red, green and blue. */
const RGB = 3;
const COLOURS = 256;
/** Part of the colours that is chosen by how often they occur. */
const FREQUENT = 1 / 4;

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunksOf = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
};

const write = ({ type, body }: Chunk): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** The Paeth predictor of the PNG specification, 9.4. */
const paeth = (left: number, up: number, corner: number) => {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** What a filter (PNG specification, 9.2) has taken away from a byte. */
const predicted = (filter: number, left: number, up: number, corner: number) =>
  [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;

/** The bytes of the pixels, row after row, without filters. */
const pixelsOf = (filtered: Buffer, width: number, height: number): Buffer => {
  const row = width * RGB;
  const pixels = Buffer.alloc(row * height);
  const before = (at: number, isInside: boolean) => (isInside ? (pixels[at] ?? 0) : 0);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = before(at - RGB, x >= RGB);
      const up = before(at - row, y > 0);
      const corner = before(at - row - RGB, x >= RGB && y > 0);
      pixels[at] = (filtered[at + y + 1] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return pixels;
};

const distance = (one: number, other: number) =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/**
 * First the most frequent colours, which are those of surfaces and text; then, one by one, what is worst off with
 * those so far, so that a small dot in a colour of its own keeps it.
 */
const paletteOf = (colours: readonly number[], size: number): number[] => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = frequent.slice(0, size * FREQUENT);
  const errors = new Map(
    frequent.map((colour) => [colour, Math.min(...palette.map((other) => distance(colour, other)))]),
  );
  while (palette.length < Math.min(size, frequent.length)) {
    const harm = (colour: number) => (errors.get(colour) ?? 0) * (counts.get(colour) ?? 0);
    const next = frequent.reduce((worst, colour) => (harm(colour) > harm(worst) ? colour : worst));
    palette.push(next);
    for (const [colour, error] of errors) errors.set(colour, Math.min(error, distance(colour, next)));
  }
  return palette;
};

const nearest = (palette: readonly number[], colour: number) =>
  palette.reduce(
    (best, other, index) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? index : best),
    0,
  );

/**
 * The same picture in few colours as less than half the bytes. 256, the most that are possible, suffice for a page of an
 * app to the eye.
 */
export const smallerPng = (png: Buffer, size = COLOURS): Buffer => {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks[0]?.body ?? []);
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || kind !== 2 || header[12] !== 0) throw new Error("The picture is no plain RGB");
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ body }) => body));
  const pixels = pixelsOf(inflateSync(packed), width, height);
  const colours = Array.from({ length: width * height }, (_, index) => pixels.readUIntBE(index * RGB, RGB));
  const palette = paletteOf(colours, size);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    const index = indices.get(colour) ?? nearest(palette, colour);
    indices.set(colour, index);
    rows[at + Math.floor(at / width) + 1] = index;
  }
  header[9] = 3;
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    write({ type: "IHDR", body: header }),
    write({ type: "PLTE", body: plte }),
    write({ type: "IDAT", body: deflateSync(rows, { level: 9, memLevel: 9 }) }),
    write({ type: "IEND", body: Buffer.alloc(0) }),
  ]);
};
