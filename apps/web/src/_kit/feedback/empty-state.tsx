import { Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import "./states.css";

interface EmptyStateProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Stands where nothing is yet, and says what to do about it. */
export const EmptyState = ({ drawing, title, text, children }: EmptyStateProps) => (
  <section className="state">
    {drawing}
    <Title order={2}>{title}</Title>
    <Text c="dimmed">{text}</Text>
    {children && (
      <Group justify="center" mt="xs">
        {children}
      </Group>
    )}
  </section>
);
