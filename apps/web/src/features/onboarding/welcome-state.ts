import { useLocalStorage } from "@mantine/hooks";
import { useAccount } from "../../_kit/api/account.ts";

/** How far this person came with the introduction, in this browser. */
type WelcomeState = "new" | "started" | "over";

export const useWelcomeState = () =>
  useLocalStorage<WelcomeState>({
    key: `jobtracker-welcome-${useAccount().id}`,
    defaultValue: "new",
    getInitialValueInEffect: false,
  });
