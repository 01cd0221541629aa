import { startTransition, useEffect, useState } from "react";
import { PAUSE } from "./use-load-ahead.ts";

interface Loaded<Part> {
  readonly part?: Part;
  readonly failure?: unknown;
}

/**
 * A part that will probably be wanted (a component, or a module with some), loaded once the page stands, so that a key press
 * need not wait for it. Undefined until it is here; where it is wanted and cannot be loaded, it throws why.
 */
export const useLoadedAhead = <Part>(load: () => Promise<Part>, isWanted: boolean): Part | undefined => {
  const [{ part, failure }, setLoaded] = useState<Loaded<Part>>({});
  useEffect(() => {
    if (part !== undefined) return;
    const get = () =>
      load().then(
        (loaded) => startTransition(() => setLoaded({ part: loaded })),
        (thrown: unknown) => isWanted && setLoaded({ failure: thrown }),
      );
    const timer = setTimeout(get, isWanted ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [load, isWanted, part]);
  if (failure !== undefined) throw failure;
  return part;
};
