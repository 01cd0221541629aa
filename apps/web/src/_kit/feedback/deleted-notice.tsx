import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { Callout } from "./callout.tsx";
import "./deleted-notice.css";

interface DeletedNoticeProps {
  readonly title: string;
  readonly isRestoring: boolean;
  readonly onRestore: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** Above a page whose subject was deleted, with the way to have it back. */
export const DeletedNotice = ({ title, isRestoring, onRestore, children }: DeletedNoticeProps) => (
  <div className="deleted-notice">
    <Callout tone="caution" title={title}>
      <Button size="compact-sm" variant="default" loading={isRestoring} onClick={onRestore}>
        {t.actions.restore}
      </Button>
      {children}
    </Callout>
  </div>
);
