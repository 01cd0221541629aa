import { useEffect, useEffectEvent } from "react";
import { isModalOpen, isTyping } from "../../../../_kit/navigation/shortcut.ts";
import type { SourceDraft } from "../source-draft.ts";
import { pastedSource } from "./pasted-source.ts";
import { takeFile } from "./take-file.ts";

/** What is pasted beside all fields and dialogs is captured, if it looks like a posting. */
export const usePasteAnywhere = (open: (source: SourceDraft) => void): void => {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (event.defaultPrevented || clipboardData === null || isTyping(event.target) || isModalOpen()) return;
    const source = pastedSource({
      html: clipboardData.getData("text/html"),
      text: clipboardData.getData("text/plain"),
    });
    const file = clipboardData.files.item(0);
    if (source === undefined && file === null) return;
    event.preventDefault();
    if (source) open(source);
    else if (file) void takeFile(file, open);
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => take(event);
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
};
