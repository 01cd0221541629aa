import { useCallback, useRef } from "react";

/** What dnd-kit's keyboard sensor answers to while it drags. Escape is not among them: it cancels at any time. */
const KEYS: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Space",
  "Enter",
  "Tab",
]);

interface Held {
  /** Presses the keys again, in their order. */
  release(): void;
  /** Forgets them. */
  drop(): void;
}

const holdKeys = (): Held => {
  const waiting: KeyboardEvent[] = [];
  const over = new AbortController();
  let isReleasing = false;
  let isPressing = false;

  const hold = (event: KeyboardEvent) => {
    if (isPressing || !KEYS.has(event.code)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(event);
  };
  window.addEventListener("keydown", hold, { capture: true, signal: over.signal });

  /** One a frame: what a key does must have been drawn before the next one can start from it. */
  const pressNext = () => {
    if (over.signal.aborted) return;
    const event = waiting.shift();
    if (event === undefined) return over.abort();
    isPressing = true;
    event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
    isPressing = false;
    requestAnimationFrame(pressNext);
  };
  return {
    release: () => {
      if (isReleasing) return;
      isReleasing = true;
      // The sensor listens from a timer that it set when the drag began.
      setTimeout(pressNext);
    },
    drop: () => over.abort(),
  };
};

/**
 * Keys that a quick hand presses between picking something up by keyboard and dnd-kit's first measuring of it. dnd-kit
 * would lose them, or take the corner of the window for the place that was left, for the first one and all that follow.
 * They wait until it is over something, which is when it has been measured.
 */
export const useEarlyKeys = () => {
  const held = useRef<Held>(undefined);

  const drop = useCallback(() => held.current?.drop(), []);
  const hold = useCallback((activator: Event) => {
    held.current?.drop();
    held.current = activator instanceof KeyboardEvent ? holdKeys() : undefined;
  }, []);
  const release = useCallback(() => held.current?.release(), []);

  return { hold, release, drop };
};
