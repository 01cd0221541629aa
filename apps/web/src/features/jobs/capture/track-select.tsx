import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { t } from "../../../messages/index.ts";

/** No application is started along with the job. */
const NO_TRACK = "";

/** The stage at which an application is started along with the job: the first of the board unless chosen otherwise. */
export const useTrack = () => {
  const stages = useQuery(api.stages.list.queryOptions({}));
  const [chosen, choose] = useState<string>();
  const known = stages.data?.items ?? [];
  const track = chosen ?? known[0]?.key ?? NO_TRACK;
  return {
    /** Saving before the stages are known would leave the job off the board. */
    isKnown: chosen !== undefined || !stages.isPending,
    /** As the operations take it. */
    input: track === NO_TRACK ? {} : { track },
    select: { track, choose, choices: known.map((stage) => ({ value: stage.key, label: stage.name })) },
  };
};

export const TrackSelect = ({ track, choose, choices }: ReturnType<typeof useTrack>["select"]) => (
  <Select
    label={t.capture.check.track}
    allowDeselect={false}
    data={[...choices, { value: NO_TRACK, label: t.capture.check.dontTrack }]}
    value={track}
    onChange={(stage) => choose(stage ?? NO_TRACK)}
  />
);
