import type { JobVersion } from "@jobtracker/contracts";
import { Button, Skeleton, Tabs, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../_kit/api/client.ts";
import { Dialog } from "../../_kit/dialogs/dialog.tsx";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { language } from "../../messages/index.ts";
import { words } from "../../messages/posting-history.ts";

type Snapshot = JobVersion["snapshots"][number];

/** As much as a page can show without becoming slow. */
const MOST_CHARACTERS = 1_000_000;

const kilobytes = (bytes: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1000);

/** What was captured, each opened as it was. */
export const Snapshots = ({ items }: { readonly items: readonly JobVersion[] }) => {
  const timeZone = useTimeZone();
  const [shown, show] = useState<Snapshot>();
  const snapshots = items.flatMap((version) => version.snapshots);
  if (snapshots.length === 0) return null;
  return (
    <>
      <h3>{words.snapshots}</h3>
      <ul className="snapshots">
        {snapshots.map((snapshot) => {
          const when = writeInstant(snapshot.capturedAt, timeZone);
          return (
            <li key={`${snapshot.id} ${snapshot.capturedAt}`}>
              <span>
                {when} · {words.size(kilobytes(snapshot.bytes))}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={words.showSnapshot(when)}
                onClick={() => show(snapshot)}
              >
                {words.open}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown && <SnapshotDialog snapshot={shown} onClose={() => show(undefined)} />}
    </>
  );
};

interface SnapshotDialogProps {
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
}

const SnapshotDialog = ({ snapshot, onClose }: SnapshotDialogProps) => {
  const title = words.snapshotTitle(writeInstant(snapshot.capturedAt, useTimeZone()));
  const query = useQuery(api.versions.snapshot.queryOptions({ id: snapshot.id, length: MOST_CHARACTERS }));
  return (
    <Dialog title={title} width={900} isFull onClose={onClose}>
      <div className="snapshot">
        {query.isPending && <Skeleton h={320} />}
        {query.isError && <Refusal error={query.error} />}
        {query.data && (
          <>
            {query.data.nextOffset !== null && (
              <p className="history-none">{words.longer(query.data.nextOffset)}</p>
            )}
            <Content isPage={snapshot.form === "html"} content={query.data.content} title={title} />
          </>
        )}
      </div>
    </Dialog>
  );
};

interface ContentProps {
  readonly isPage: boolean;
  readonly content: string;
  readonly title: string;
}

const Content = ({ isPage, content, title }: ContentProps) => {
  const source = (
    <Textarea aria-label={words.asSource} readOnly value={content} rows={24} className="snapshot-source" />
  );
  if (!isPage) return source;
  return (
    <Tabs defaultValue="page" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="page">{words.asPage}</Tabs.Tab>
        <Tabs.Tab value="source">{words.asSource}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="page">
        <p className="history-none">{words.withoutScripts}</p>
        {/* An empty sandbox: no scripts, forms or links to the outside; the app's own security policy holds in it too. */}
        <iframe className="snapshot-page" title={title} sandbox="" srcDoc={content} />
      </Tabs.Panel>
      <Tabs.Panel value="source">{source}</Tabs.Panel>
    </Tabs>
  );
};
