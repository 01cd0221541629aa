import { useLocalStorage } from "@mantine/hooks";

const KEY = "jobtracker-single-keys";

/** Whether keys without Ctrl do something: who dictates or slips on keys can switch them off, in this browser. */
export const useSingleKeys = () =>
  useLocalStorage({ key: KEY, defaultValue: true, getInitialValueInEffect: false });
