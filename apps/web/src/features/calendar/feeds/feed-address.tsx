import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";

const words = planning.calendar.feeds;

/** The private address, which is shown once. */
export const FeedAddress = ({ path }: { readonly path: string }) => {
  const address = new URL(path, location.origin).href;
  return (
    <Callout tone="caution" title={words.shownOnce}>
      <div className="feed-address">
        <input
          readOnly
          value={address}
          aria-label={words.address}
          onFocus={({ target }) => target.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button
              size="compact-md"
              variant="default"
              leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              onClick={copy}
            >
              <span aria-live="polite">{copied ? t.actions.copied : t.actions.copy}</span>
            </Button>
          )}
        </CopyButton>
      </div>
    </Callout>
  );
};
