import type { Stage } from "@jobtracker/contracts";
import { useLocalStorage } from "@mantine/hooks";
import { useCallback } from "react";

/** Which columns are narrow; closed stages are at first. Kept in this browser. */
export const useCollapsedStages = () => {
  const [chosen, setChosen] = useLocalStorage<Record<string, boolean>>({
    key: "jobtracker-collapsed-stages",
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const has = useCallback(({ key, kind }: Stage) => chosen[key] ?? kind === "closed", [chosen]);
  const toggle = useCallback(
    (stage: Stage) => setChosen({ ...chosen, [stage.key]: !has(stage) }),
    [chosen, setChosen, has],
  );
  return { has, toggle };
};
