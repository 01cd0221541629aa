import { useEffect, useRef } from "react";

/** A new step of a dialog: the focus goes to its heading, so that a screen reader reads on from there. */
export const useStepFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
};
