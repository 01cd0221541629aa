import { Button, Text, Title } from "@mantine/core";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useState } from "react";
import { BoardDrawing } from "../../_kit/feedback/drawings.tsx";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import { t } from "../../messages/index.ts";
import { pastedSource } from "../jobs/capture/anywhere/pasted-source.ts";
import { useCapture } from "../jobs/capture/capture-context.ts";
import { emptySource } from "../jobs/capture/source-draft.ts";
import { exampleSource } from "./example.ts";
import { FirstResume } from "./first-resume.tsx";
import { useWelcomeState } from "./welcome-state.ts";
import "./welcome.css";

/** The first thing that somebody new sees: the way to the first job on the board. */
export const Welcome = () => {
  const words = t.onboarding;
  const capture = useCapture();
  const [, setState] = useWelcomeState();
  useEffect(() => setState("started"), [setState]);
  const skip = () => {
    setState("over");
    // What had the focus is gone now.
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <BoardDrawing />
      <Title order={2} id="welcome-title">
        {t.applications.board.emptyTitle}
      </Title>
      <Text c="dimmed">{words.lead}</Text>
      <ol className="welcome-steps">
        {words.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <FirstResume />
      <FirstSource />
      <div className="welcome-else">
        <span>{words.or}</span>
        <Button variant="default" onClick={() => capture.open(exampleSource())}>
          {words.tryExample}
        </Button>
        <Button variant="subtle" color="gray" onClick={skip}>
          {words.skip}
        </Button>
      </div>
    </section>
  );
};

/** What is pasted goes on by itself; what is typed, by enter. */
const FirstSource = () => {
  const words = t.onboarding;
  const capture = useCapture();
  const [text, setText] = useState("");
  const [isMissing, setMissing] = useState(false);
  const goOn = () => {
    setMissing(text.trim() === "");
    if (text.trim() !== "") capture.open({ ...emptySource, text });
  };
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const source = pastedSource({
      html: clipboardData.getData("text/html"),
      text: clipboardData.getData("text/plain"),
    });
    if (source === undefined) return;
    event.preventDefault();
    capture.open(source);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn();
  };
  return (
    <form
      className="panel welcome-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <GrowingTextarea
        label={words.field}
        placeholder={words.fieldPlaceholder}
        description={words.fieldHint}
        inputWrapperOrder={["label", "input", "description", "error"]}
        error={isMissing && words.needSource}
        minRows={2}
        maxRows={6}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMissing(false);
        }}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
      />
      <Button type="submit">{words.goOn}</Button>
    </form>
  );
};
