import type { Job } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/posting-history.ts";
import { CHANGES } from "./changes-place.ts";
import { PostingNotices } from "./posting-notices.tsx";
import "./versions.css";

/** The posting's notices beside its application. What cannot be loaded here stands on the page of the job, with its failure. */
export const NoticesBesideApplication = ({ jobId }: { readonly jobId: Job["id"] }) => {
  const { data } = useQuery(api.versions.list.queryOptions({ jobId }));
  if (data === undefined || (data.state.changedSinceApplied === null && !data.state.closed)) return null;
  return (
    <div className="posting-notices">
      <PostingNotices state={data.state}>
        <LinkAnchor to="/jobs/$jobId" params={{ jobId }} hash={CHANGES} underline="always">
          {words.seeChanges}
        </LinkAnchor>
      </PostingNotices>
    </div>
  );
};
