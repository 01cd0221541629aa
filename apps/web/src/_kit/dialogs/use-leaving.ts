import { useState } from "react";

/**
 * Escape, the cross and the back button close a form; with unsaved words they ask first, and pressed again they take the
 * question back: only its answer discards.
 */
export const useLeaving = (isDirty: boolean, onClose: () => void) => {
  const [isAsking, setAsking] = useState(false);
  return {
    isAsking: isAsking && isDirty,
    leave: () => (isDirty ? setAsking((before) => !before) : onClose()),
    keep: () => setAsking(false),
  };
};
