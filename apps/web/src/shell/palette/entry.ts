import type { ReactNode } from "react";

/** One thing that the palette can do. */
export interface Entry {
  /** Stays the same while the list changes around it. */
  readonly id: string;
  readonly label: string;
  /** Beside the label: where it is, or of whom. */
  readonly about?: string;
  /** The words searched for stand in the label as they are: nothing was found in it. */
  readonly isVerbatim?: true;
  readonly picture: ReactNode;
  /** Its shortcut, if it has one. */
  readonly keys?: string;
  run(): void;
}

export interface EntryGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}
