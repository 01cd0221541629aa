import type { RecognisedPosting } from "@jobtracker/contracts";
import { Button, Checkbox, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { LikelyJobs } from "../../duplicates/likely-jobs.tsx";
import { commonSource } from "../fields/common-source.ts";
import { FieldList } from "../fields/field-list.tsx";
import { toForm } from "../fields/job-form-values.ts";
import { SourceBadge } from "../fields/source-badge.tsx";
import { type Decision, withCorrections } from "./corrections.ts";
import { PostingEditor } from "./posting-editor.tsx";

interface PostingCheckProps {
  readonly posting: RecognisedPosting;
  readonly decision: Decision;
  /** Nothing to choose from: leaving out the only posting makes no sense, unless it is known. */
  readonly isOnly: boolean;
  readonly change: (decision: Decision) => void;
  readonly onLeave: () => void;
}

export const PostingCheck = ({ posting, decision, isOnly, change, onLeave }: PostingCheckProps) => {
  const words = t.capture.check;
  const [isEditing, setEditing] = useState(false);
  const { fields, sources, warnings, knownJobId } = withCorrections(posting, decision);
  const common = commonSource(sources);
  return (
    <section className="panel posting" aria-label={fields.title}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <h3 className="posting-title">
          {fields.title} <SourceBadge source={sources.title} unless={common} />
        </h3>
        <Button size="compact-sm" variant="default" flex="none" onClick={() => setEditing(!isEditing)}>
          {isEditing ? words.doneEditing : words.edit}
        </Button>
      </Group>
      {knownJobId !== null && (
        <Callout tone="note">
          <p>
            {words.known}{" "}
            <LinkAnchor to="/jobs/$jobId" params={{ jobId: knownJobId }} onClick={onLeave}>
              {words.openKnown}
            </LinkAnchor>
          </p>
        </Callout>
      )}
      <LikelyJobs likely={posting.likely} onLeave={onLeave} />
      {(!isOnly || knownJobId !== null) && (
        <Checkbox
          my="sm"
          label={words.include}
          checked={decision.isIncluded}
          onChange={(event) => change({ ...decision, isIncluded: event.currentTarget.checked })}
        />
      )}
      {isEditing ? (
        <PostingEditor
          values={decision.values ?? toForm(posting.fields)}
          change={(values) => change({ ...decision, values })}
        />
      ) : (
        <>
          <FieldList fields={fields} sources={sources} omit={["title"]} showMissing />
          {fields.descriptionText && (
            <div className="posting-description">
              <Text size="sm" lineClamp={3}>
                {fields.descriptionText}
              </Text>
              <SourceBadge source={sources.descriptionText ?? sources.descriptionHtml} unless={common} />
            </div>
          )}
        </>
      )}
      {warnings.length > 0 && (
        <details className="posting-warnings">
          <summary>{words.warnings}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.field}${warning.message}`}>
                <strong>{warning.field}</strong>: {warning.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
