import type { TagOnJob } from "@jobtracker/contracts";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { TagDot } from "./tag-dot.tsx";

interface TagListProps {
  readonly tags: readonly TagOnJob[];
  /** What stands in a tag beside its dot; its name unless said. */
  readonly write?: (tag: TagOnJob) => ReactNode;
}

/** The tags of a job; nothing if it has none. */
export const TagList = ({ tags, write = ({ name }) => name }: TagListProps) =>
  tags.length > 0 && (
    <ul className="tags" aria-label={t.tags.title}>
      {tags.map((tag) => (
        <li key={tag.name} className="tag">
          <TagDot color={tag.color} />
          {write(tag)}
        </li>
      ))}
    </ul>
  );
