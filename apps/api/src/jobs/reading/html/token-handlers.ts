export type Attributes = ReadonlyMap<string, string>;

export interface TokenHandlers {
  /** A start tag; its name in lower case. */
  readonly open?: (name: string, attributes: Attributes) => void;
  /** An end tag as it stands in the source: not balanced, never implied. */
  readonly close?: (name: string) => void;
  /** A run of text with its character references decoded; the inside of a script undecoded. */
  readonly text?: (text: string) => void;
}

/** Elements whose inside is no markup, or read by rules of its own. */
export const SPECIAL: ReadonlySet<string> = new Set(
  "iframe noembed noframes plaintext script style textarea title xmp".split(" "),
);
