import { useCallback, useState } from "react";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profiles.ts";
import type { Step } from "./editing-context.ts";

const MOST_STEPS = 50;

/** What was done on this page, the last first to be taken back. */
export const useUndoSteps = () => {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [isUndoing, setIsUndoing] = useState(false);
  const did = useCallback((step: Step) => {
    setSteps((before) => {
      const last = before.at(-1);
      // The older of two that belong together knows what was there before both.
      if (last?.joins !== undefined && last.joins === step.joins) return before;
      return [...before, step].slice(-MOST_STEPS);
    });
  }, []);
  const last = steps.at(-1);
  const undo = async () => {
    if (last === undefined || isUndoing) return;
    setIsUndoing(true);
    setSteps((before) => before.slice(0, -1));
    try {
      await last.takeBack();
      noticeDone(words.undone(last.what));
    } catch (error) {
      noticeFailure(error, words.notUndone);
    } finally {
      setIsUndoing(false);
    }
  };
  return { did, undo, last, isUndoing };
};
