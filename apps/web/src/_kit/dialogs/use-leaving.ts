import { createContext, useContext, useState } from "react";

export interface Leaving {
  readonly isAsking: boolean;
  /** Every way out of a dialog but that of its action. */
  readonly leave: () => void;
  readonly keep: () => void;
  readonly discard: () => void;
}

/** Of the dialog around. */
export const LeavingContext = createContext<Leaving | undefined>(undefined);

export const useDialogLeaving = (): Leaving => {
  const leaving = useContext(LeavingContext);
  if (leaving === undefined) throw new Error("The foot of a dialog stands outside of a dialog");
  return leaving;
};

/**
 * Cancel, Escape, the cross and the back button close a dialog; with something in it that the server does not have they
 * ask first, and pressed again they take the question back: only its answer discards.
 */
export const useLeaving = (isDirty: boolean, onClose: () => void): Leaving => {
  const [isAsking, setAsking] = useState(false);
  return {
    isAsking: isAsking && isDirty,
    leave: () => (isDirty ? setAsking((before) => !before) : onClose()),
    keep: () => setAsking(false),
    discard: onClose,
  };
};
