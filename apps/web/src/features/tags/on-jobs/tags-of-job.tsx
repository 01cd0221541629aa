import type { Job } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { t } from "../../../messages/index.ts";
import { TagList } from "../tag-list.tsx";
import { TagPicker } from "./tag-picker.tsx";

/** The tags of one job, each leading to all jobs that have it, and the way to change them. */
export const TagsOfJob = ({ job }: { readonly job: Job }) => (
  <div className="tags-of-job">
    <TagList
      tags={job.tags}
      write={({ name }) => (
        <Link to="/jobs" search={{ tags: [name] }} aria-label={t.tags.jobsWith(name)}>
          {name}
        </Link>
      )}
    />
    {job.deletedAt === null && (
      <TagPicker
        jobs={[job]}
        label={job.tags.length === 0 ? t.tags.addToJob : t.tags.change}
        size="compact-sm"
        variant="subtle"
      />
    )}
  </div>
);
