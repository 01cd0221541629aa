import { Button, Group } from "@mantine/core";
import { useEffect, useRef } from "react";
import { t } from "../../messages/index.ts";
import { useFocusBack } from "../navigation/use-focus-back.ts";
import "./unsaved-question.css";

interface UnsavedQuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asked instead of closing a dialog with something that the server does not have. The focus goes back to it. */
export const UnsavedQuestion = ({ onKeep, onDiscard }: UnsavedQuestionProps) => {
  const keep = useRef<HTMLButtonElement>(null);
  useFocusBack();
  // Not by autoFocus: that comes before the focus is remembered.
  useEffect(() => keep.current?.focus(), []);
  return (
    <Group justify="flex-end" mt="md" gap="sm" role="alert" className="unsaved">
      <span className="unsaved-words">{t.drafts.notSaved}</span>
      <Button variant="default" onClick={onDiscard}>
        {t.drafts.discard}
      </Button>
      <Button ref={keep} onClick={onKeep}>
        {t.drafts.keepWriting}
      </Button>
    </Group>
  );
};
