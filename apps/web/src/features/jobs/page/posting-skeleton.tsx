import { Skeleton } from "@mantine/core";
import { t } from "../../../messages/index.ts";

/** The place of what stands below the head of a job or an application. */
export const PostingSkeleton = () => (
  <div className="panes" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={320} radius="lg" />
    <Skeleton h={480} radius="lg" />
  </div>
);
