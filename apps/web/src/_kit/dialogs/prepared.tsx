import { Activity, type ReactNode, useInsertionEffect, useState } from "react";
import { createPortal } from "react-dom";

interface PreparedProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/**
 * What will be shown at a key press: drawn ahead, when nothing else is to do, in a place that is no part of the page
 * until then. Its effects run while it is shown.
 */
export const Prepared = ({ isShown, children }: PreparedProps) => {
  const [place] = useState(() => document.createElement("div"));
  // Before the effects of what is shown: they focus and measure, and for that it must be in the page.
  useInsertionEffect(() => {
    if (!isShown) return;
    document.body.append(place);
    return () => place.remove();
  }, [isShown, place]);
  return createPortal(<Activity mode={isShown ? "visible" : "hidden"}>{children}</Activity>, place);
};
