import type { ReactNode } from "react";
import { useIsLater } from "./use-is-later.ts";

interface LaterProps {
  /** As high as what comes, so that nothing jumps. */
  readonly room: ReactNode;
  readonly children: ReactNode;
}

/** What is not looked at first: drawn right after the rest of the page. */
export const Later = ({ room, children }: LaterProps) => (useIsLater() ? children : room);
