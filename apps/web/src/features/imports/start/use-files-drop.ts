import { type DragEvent, useState } from "react";

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Lets files be dropped on an element, which then go nowhere else. */
export const useFilesDrop = (onFiles: (files: readonly File[]) => void) => {
  const [isOver, setOver] = useState(false);
  const taken = (event: DragEvent, over: boolean) => {
    if (!hasFiles(event)) return false;
    event.preventDefault();
    event.stopPropagation();
    setOver(over);
    return true;
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => void taken(event, true),
      onDragOver: (event: DragEvent) => void taken(event, true),
      onDragLeave: (event: DragEvent) => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node) || !event.currentTarget.contains(relatedTarget)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (taken(event, false)) onFiles([...event.dataTransfer.files]);
      },
    },
  };
};
