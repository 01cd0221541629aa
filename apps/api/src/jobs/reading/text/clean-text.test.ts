import fc from "fast-check";
import { expect, it } from "vitest";
import { comparable } from "../identity/identity.ts";
import { cleanLines, storableText } from "./clean-text.ts";

const sources = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ..." \n\r\t\u0085\u2028\u00a0",
        ..."aé+#-\u00ad\u0301\u200b\u2126\u2329\ud800\u{1f600}",
        "\r\n",
        "  ",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);
const agree = (quick: (text: string) => string, plain: (text: string) => string) =>
  fc.assert(
    fc.property(sources, (text) => {
      expect(quick(text)).toBe(plain(text));
    }),
    { numRuns: 3_000 },
  );

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const storable = (text: string) => text.replace(INVISIBLE, "").toWellFormed().normalize("NFC");

// Each of these passes over what needs no change, because most of a page does not.
it("text is stored without invisible characters, well formed and in NFC, whatever it is", () => {
  agree(storableText, storable);
});

it("lines are cleaned as if each were folded and trimmed by itself", () => {
  agree(cleanLines, (text) =>
    storable(text)
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .map((line) => line.replace(/[\s\u0085]+/g, " ").trim())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
});

it("compared are letters and digits alone, words divided by one space", () => {
  agree(comparable, (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, " ")
      .trim(),
  );
});
