/** One `import` or `export … from` of a source file. Paths are relative to the root, with `/`. */
export type Import = {
  from: string;
  line: number;
  /** The imported file, if it belongs to this repository; else the specifier as it is written. */
  to: string;
  inside: boolean;
  /** Nothing of it is left when the types are stripped. */
  typeOnly: boolean;
  /** Exported names that are taken; `*` for all of them. */
  names: string[];
};
