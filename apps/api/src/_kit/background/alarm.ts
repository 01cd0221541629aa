/** Sleeping that can be ended early; what rings while nobody sleeps is heard by the next sleep. */
export interface Alarm {
  ring(): void;
  /** Resolves after the time, or as soon as it rings. */
  sleep(milliseconds: number): Promise<void>;
}

export const createAlarm = (): Alarm => {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    sleep: async (milliseconds) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      hasRung = false;
    },
  };
};
