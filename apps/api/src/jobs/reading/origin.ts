import type { FieldSource } from "@jobtracker/contracts";

/** Which form of the capture a posting is read from. */
export interface Origin {
  readonly kind: FieldSource["kind"];
  /** Where a path of schema.org's names stands in the source, if that has names of its own. */
  readonly pathOf?: (path: string) => string;
}

export const jsonLd: Origin = { kind: "json-ld" };
export const microdata: Origin = { kind: "microdata" };
export const rdfa: Origin = { kind: "rdfa" };
