import { useLoadedAhead } from "../_kit/loading/use-loaded-ahead.ts";

const load = async () => (await import("../features/imports/running/running-batch.tsx")).RunningBatch;

/** What goes on while the person does something else; it is not looked for before the page stands. */
export const BackgroundSign = () => {
  const Sign = useLoadedAhead(load, false);
  return Sign && <Sign />;
};
