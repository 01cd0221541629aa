import { IconCloudOff } from "@tabler/icons-react";
import { t } from "../../messages/index.ts";
import { writeInstant } from "../time/instants.ts";
import { useTimeZone } from "../time/use-time-zone.ts";
import { useReachable } from "./reachability.ts";
import { restoredAt } from "./snapshot.ts";
import "./offline.css";

/** Says that the server is away, and what that means. Always there, because only what changes is read out. */
export const OfflineBanner = () => {
  const isReachable = useReachable();
  return (
    <div className="offline" role="status">
      {!isReachable && <OfflineWords />}
    </div>
  );
};

const OfflineWords = () => {
  const timeZone = useTimeZone();
  const at = restoredAt();
  return (
    <p className="offline-words">
      <IconCloudOff size={16} aria-hidden="true" />
      <span>
        <strong>{navigator.onLine ? t.offline.noServer : t.offline.noNetwork}</strong>{" "}
        {at === undefined
          ? t.offline.reading
          : t.offline.loadedAt(writeInstant(new Date(at).toISOString(), timeZone))}{" "}
        {t.offline.drafts}
      </span>
    </p>
  );
};
