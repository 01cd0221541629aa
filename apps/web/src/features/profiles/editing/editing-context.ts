import { createContext, use } from "react";
import type { ProfileCache } from "../profile-cache.ts";

/** How what was typed stands. */
export type SaveState = "saved" | "unsaved" | "saving" | "failed";

/** Something that was done and can be taken back. */
export interface Step {
  /** In words, for the button. */
  readonly what: string;
  /** Steps of the same name that follow each other are one: typing with pauses. */
  readonly joins?: string;
  readonly takeBack: () => Promise<unknown>;
}

export interface Editing {
  readonly profileId: number;
  readonly cache: ProfileCache;
  /** Says how one target stands; what is saved is forgotten. */
  report(key: string, state: SaveState): void;
  /** Notes what can be taken back. */
  did(step: Step): void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** Of the page around. Throws where there is none. */
export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === undefined) throw new Error("Nothing is edited here");
  return editing;
};
