import { type ComponentType, startTransition, useEffect, useState } from "react";
import { PAUSE } from "./use-load-ahead.ts";

interface Loaded<Props> {
  readonly Part?: ComponentType<Props>;
  readonly failure?: unknown;
}

/**
 * A part that will probably be wanted, loaded once the page stands, so that a key press need not wait for it. Undefined
 * until it is here; where it is wanted and cannot be loaded, it throws why.
 */
export const useLoadedAhead = <Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | undefined => {
  const [{ Part, failure }, setLoaded] = useState<Loaded<Props>>({});
  useEffect(() => {
    if (Part) return;
    const get = () =>
      load().then(
        (part) => startTransition(() => setLoaded({ Part: part })),
        (thrown: unknown) => isWanted && setLoaded({ failure: thrown }),
      );
    const timer = setTimeout(get, isWanted ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [load, isWanted, Part]);
  if (failure !== undefined) throw failure;
  return Part;
};
