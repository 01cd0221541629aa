import { useEffect, useEffectEvent, useState } from "react";
import { isModalOpen, isTyping } from "../../../../_kit/navigation/shortcut.ts";
import { readAddress } from "../detect-input.ts";
import { emptySource, type SourceDraft } from "../source-draft.ts";
import { takeFile } from "./take-file.ts";

const LINK = "text/uri-list";

/** A link belongs to the field that it is held over; a file belongs to no field. */
const isForPage = (event: DragEvent): boolean => {
  const types = event.dataTransfer?.types ?? [];
  return types.includes("Files") || (types.includes(LINK) && !isTyping(event.target));
};

/** The first address of a list with remarks (RFC 2483). */
const addressIn = (list: string): string | undefined =>
  list
    .split(/\r?\n/)
    .filter((line) => !line.startsWith("#"))
    .map((line) => readAddress(line))
    .find((address) => address !== undefined);

/** Takes a link or a file that is dropped anywhere on the page; true while one is held over it. */
export const useDropAnywhere = (open: (source: SourceDraft) => void): boolean => {
  const [isOver, setOver] = useState(false);

  const hold = useEffectEvent((event: DragEvent) => {
    // A dialog that takes files has dealt with it already.
    if (event.defaultPrevented || !isForPage(event)) return setOver(false);
    // Else the browser would leave the app to show what is dropped.
    event.preventDefault();
    const isModal = isModalOpen();
    if (isModal && event.dataTransfer) event.dataTransfer.dropEffect = "none";
    setOver(!isModal);
  });
  const take = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (event.defaultPrevented || !isForPage(event)) return;
    event.preventDefault();
    if (isModalOpen()) return;
    const file = event.dataTransfer?.files.item(0);
    const address = addressIn(event.dataTransfer?.getData(LINK) ?? "");
    if (file) void takeFile(file, open);
    else if (address !== undefined) open({ ...emptySource, text: address });
  });

  useEffect(() => {
    let isOwn = false;
    const onStart = () => {
      isOwn = true;
    };
    const onEnd = () => {
      isOwn = false;
    };
    // A link of this very page is dragged to somewhere else, if anywhere.
    const onOver = (event: DragEvent) => !isOwn && hold(event);
    const onDrop = (event: DragEvent) => !isOwn && take(event);
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const aborter = new AbortController();
    const { signal } = aborter;
    document.addEventListener("dragstart", onStart, { signal });
    document.addEventListener("dragend", onEnd, { signal });
    document.addEventListener("dragover", onOver, { signal });
    document.addEventListener("dragleave", onLeave, { signal });
    document.addEventListener("drop", onDrop, { signal });
    return () => aborter.abort();
  }, []);
  return isOver;
};
