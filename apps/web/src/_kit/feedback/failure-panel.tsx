import { Button, Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { readFailure } from "../api/failure.ts";
import { LostDrawing } from "./drawings.tsx";
import "./states.css";

interface FailurePanelProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** Stands where content could not be loaded: what happened, what to do, and a retry. */
export const FailurePanel = ({ error, onRetry, children }: FailurePanelProps) => {
  const failure = readFailure(error);
  return (
    <section className="state" role="alert">
      <LostDrawing />
      <Title order={2}>{t.failures.titles[failure.code]}</Title>
      <Text c="dimmed">{failure.message}</Text>
      <Group justify="center" mt="xs">
        {onRetry && <Button onClick={onRetry}>{t.actions.retry}</Button>}
        {children}
      </Group>
      {failure.requestId && (
        <Text size="xs" c="dimmed" mt="sm">
          {t.failures.requestId} <code>{failure.requestId}</code>
        </Text>
      )}
    </section>
  );
};
