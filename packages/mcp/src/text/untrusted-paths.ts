import type { Shape } from "./shape.ts";

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

const pathsBelow = (shape: Shape, path: string): string[] => {
  if (shape.untrusted) return [path];
  return [
    ...[...shape.fields].flatMap(([name, field]) => pathsBelow(field, `${path}/${escaped(name)}`)),
    ...(shape.rest === undefined ? [] : pathsBelow(shape.rest, `${path}/*`)),
    ...(shape.item === undefined ? [] : pathsBelow(shape.item, `${path}/*`)),
  ];
};

/** Where strangers' text can stand: JSON Pointers (RFC 6901), `*` for every entry of a list or record. */
export const untrustedPaths = (shape: Shape): string[] => [...new Set(pathsBelow(shape, ""))];
