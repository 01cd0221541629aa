import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { t } from "../../../messages/index.ts";
import type { Attachment, SourceForm } from "./capture-source.ts";
import { attachmentOf } from "./detect-input.ts";

interface SourceInputProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly attach: (attachment: Attachment) => void;
  readonly submit: () => void;
  /** Of what is in the input now. */
  readonly form: SourceForm | undefined;
}

/** Takes what is typed and pasted, and says what it is taken for. */
export const SourceInput = ({ text, setText, attach, submit, form }: SourceInputProps) => {
  const words = t.capture.input;
  return (
    <GrowingTextarea
      label={words.label}
      placeholder={words.placeholder}
      description={form === undefined ? "\u00a0" : words.detected[form]}
      inputWrapperOrder={["label", "input", "description", "error"]}
      minRows={5}
      maxRows={12}
      spellCheck={false}
      data-autofocus
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onPaste={(event) => {
        const { clipboardData } = event;
        const found = attachmentOf({
          html: clipboardData.getData("text/html"),
          text: clipboardData.getData("text/plain"),
        });
        if (found === undefined) return;
        event.preventDefault();
        attach({ ...found, name: words.attached[found.form] });
      }}
      onKeyDown={(event) => {
        const wantsToSubmit = event.ctrlKey || event.metaKey || form === "url";
        if (event.key !== "Enter" || event.shiftKey || !wantsToSubmit) return;
        event.preventDefault();
        submit();
      }}
    />
  );
};
