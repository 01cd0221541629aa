import type { Stage } from "@jobtracker/contracts";
import { useLocalStorage } from "@mantine/hooks";

/** Which columns are narrow; closed stages are at first. Kept in this browser. */
export const useCollapsedStages = (stages: readonly Stage[]) => {
  const [chosen, setChosen] = useLocalStorage<Record<string, boolean>>({
    key: "jobtracker-collapsed-stages",
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const isClosed = (key: string) => stages.some((stage) => stage.key === key && stage.kind === "closed");
  const has = (key: string) => chosen[key] ?? isClosed(key);
  return { has, toggle: (key: string) => setChosen({ ...chosen, [key]: !has(key) }) };
};
