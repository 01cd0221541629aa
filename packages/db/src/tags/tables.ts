import { foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** A person's word for jobs. */
export const tag = mssqlTable(
  "Tag",
  {
    tagId: identity("TagID"),
    userId: int("UserID").notNull(),
    name: text("Name", 60).notNull(),
    /** What uniqueness rests on, from `tagKey`; of a deleted tag one that no name has. */
    nameNormalized: text("NameNormalized", 120).notNull(),
    /** Null: the app's neutral colour. */
    color: text("Color", 20),
    /** The tag that took over its jobs; then it is deleted. */
    mergedIntoTagId: int("MergedIntoTagID"),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_Tag", columns: [table.tagId] }),
    unique("UQ_Tag_UserID_NameNormalized").on(table.userId, table.nameNormalized),
    foreignKey({ name: "FK_Tag_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_Tag_MergedInto",
      columns: [table.mergedIntoTagId],
      foreignColumns: [table.tagId],
    }),
  ],
);

/** A tag on a job. A deleted tag's rows stay, so that restoring it puts it back. */
export const jobTag = mssqlTable(
  "JobTag",
  {
    jobTagId: identity("JobTagID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    tagId: int("TagID").notNull(),
    /** The merged tag from which this one has the job; undoing that merge takes it away. */
    mergedFromTagId: int("MergedFromTagID"),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobTag", columns: [table.jobTagId] }),
    unique("UQ_JobTag_JobID_TagID").on(table.jobId, table.tagId),
    foreignKey({ name: "FK_JobTag_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_JobTag_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobTag_Tag", columns: [table.tagId], foreignColumns: [tag.tagId] }),
    index("IX_JobTag_TagID_JobID").on(table.tagId, table.jobId),
  ],
);
