import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { FailurePanel } from "../feedback/failure-panel.tsx";
import { Page } from "./page.tsx";

interface PendingOrFailedProps {
  readonly query: { readonly isPending: boolean; readonly error: unknown; refetch(): Promise<unknown> };
  /** While it is asked for. */
  readonly title: string;
  /** The way to somewhere else, if it cannot be had. */
  readonly children: ReactNode;
}

/** The page of one thing that is not here yet, or cannot be had. */
export const PendingOrFailed = ({ query, title, children }: PendingOrFailedProps) =>
  query.isPending ? (
    <Page title={title}>
      <Skeleton h={180} aria-busy="true" />
    </Page>
  ) : (
    <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
      {children}
    </FailurePanel>
  );
