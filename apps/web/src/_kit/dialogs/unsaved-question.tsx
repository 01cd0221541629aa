import { Button, Group } from "@mantine/core";
import { useEffect, useRef } from "react";
import { t } from "../../messages/index.ts";
import { useFocusBack } from "../navigation/use-focus-back.ts";

interface UnsavedQuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asked instead of closing a form with words that the server does not have. The focus goes back to them. */
export const UnsavedQuestion = ({ onKeep, onDiscard }: UnsavedQuestionProps) => {
  const keep = useRef<HTMLButtonElement>(null);
  useFocusBack();
  // Not by autoFocus: that comes before the focus is remembered.
  useEffect(() => keep.current?.focus(), []);
  return (
    <Group justify="flex-end" mt="md" gap="sm" role="alert">
      <span>{t.drafts.notSaved}</span>
      <Button variant="default" onClick={onDiscard}>
        {t.drafts.discard}
      </Button>
      <Button ref={keep} onClick={onKeep}>
        {t.drafts.keepWriting}
      </Button>
    </Group>
  );
};
