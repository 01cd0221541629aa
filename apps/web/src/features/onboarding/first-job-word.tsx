import { useEffect, useState } from "react";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { t } from "../../messages/index.ts";
import { useWelcomeState } from "./welcome-state.ts";

/** The end of the introduction: once, after the first job was saved. */
export const FirstJobWord = () => {
  const [state, setState] = useWelcomeState();
  const [isFirst] = useState(state === "started");
  useEffect(() => setState("over"), [setState]);
  if (!isFirst) return null;
  return (
    <Callout tone="note" title={t.onboarding.firstTitle}>
      <p>{t.onboarding.firstText}</p>
    </Callout>
  );
};
