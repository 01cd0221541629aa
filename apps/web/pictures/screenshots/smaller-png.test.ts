import { crc32, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { smallerPng } from "./smaller-png.ts";

const chunk = (type: string, body: Buffer) => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** Rows of a picture, each with its filter before its bytes. */
const pictureOf = (width: number, rows: readonly (readonly number[])[]) => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(rows.length, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const bodyOf = (png: Buffer, type: string) => {
  const at = png.indexOf(type, 0, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

/** The colours of the pixels, `rrggbb`. */
const coloursOf = (png: Buffer, width: number) => {
  const palette = bodyOf(png, "PLTE").toString("hex");
  return [...inflateSync(bodyOf(png, "IDAT"))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => palette.slice(index * 6, index * 6 + 6));
};

test("every filter of a row is undone, and few colours stay as they are", () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 1, 1, 1, 1, 1, 1],
    [3, 5, 10, 15, 5, 5, 5],
    [4, 2, 2, 2, 3, 3, 3],
  ];
  expect(coloursOf(smallerPng(pictureOf(2, rows)), 2)).toEqual([
    ...["0a141e", "28323c"],
    ...["0a141e", "28323c"],
    ...["0b151f", "29333d"],
    ...["0a141e", "1e2832"],
    ...["0c1620", "212b35"],
  ]);
});

test("of many shades a rare colour that is like no other is kept", () => {
  const greys = Array.from({ length: 20 }, () =>
    Array.from({ length: 250 }, (_, grey) => [grey, grey, Math.min(grey + (grey % 3), 255)]).flat(),
  );
  const others = Array.from({ length: 249 }, (_, grey) => [grey, grey + 1, grey]).flat();
  const rows = [...greys, [...others, 200, 0, 220]].map((row) => [0, ...row]);
  const colours = coloursOf(smallerPng(pictureOf(250, rows)), 250);
  expect(colours.at(-1)).toBe("c800dc");
  expect(new Set(colours).size).toBeLessThanOrEqual(256);
});

test("a picture of another kind is refused", () => {
  const picture = pictureOf(1, [[0, 1, 2, 3]]);
  picture[8 + 8 + 9] = 6;
  expect(() => smallerPng(picture)).toThrow("no plain RGB");
});
