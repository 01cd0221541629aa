import type { JobID } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../_kit/api/client.ts";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { t } from "../../messages/index.ts";
import { useWelcomeState } from "./welcome-state.ts";

interface FirstJobWordProps {
  readonly jobId: JobID;
  readonly onLeave: () => void;
}

/** The end of the introduction: once, after the first job was saved. */
export const FirstJobWord = ({ jobId, onLeave }: FirstJobWordProps) => {
  const [state, setState] = useWelcomeState();
  const [isFirst] = useState(state === "started");
  const profiles = useQuery(api.profiles.list.queryOptions({}, { enabled: isFirst }));
  const hasProfile = profiles.data !== undefined && profiles.data.items.length > 0;
  useEffect(() => setState("over"), [setState]);
  if (!isFirst) return null;
  return (
    <Callout tone="note" title={t.onboarding.firstTitle}>
      <p>{t.onboarding.firstText}</p>
      {hasProfile && (
        <p>
          <LinkAnchor to="/jobs/$jobId" params={{ jobId }} onClick={onLeave}>
            {t.onboarding.firstFit}
          </LinkAnchor>
        </p>
      )}
    </Callout>
  );
};
