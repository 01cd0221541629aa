import { NumberInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { t } from "../../../messages/index.ts";

/** Pause after the last digit until the list follows (ms). */
const TYPING_PAUSE = 400;
const MOST = 9_999_999_999_999;

interface PayFieldProps {
  readonly value: number | undefined;
  readonly onChange: (pay: number | undefined) => void;
}

/** The least that a job is to pay a year. */
export const PayField = ({ value, onChange }: PayFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<number | string>(value ?? "");
  const report = useDebouncedCallback(onChange, TYPING_PAUSE);
  // The address changed by other means: the back button, a saved view, or clearing the filters.
  useEffect(() => {
    if (document.activeElement !== input.current) setShown(value ?? "");
  }, [value]);
  return (
    <NumberInput
      ref={input}
      aria-label={t.jobs.list.filterPay}
      placeholder={t.jobs.list.anyPay}
      hideControls
      allowNegative={false}
      allowDecimal={false}
      thousandSeparator=" "
      max={MOST}
      value={shown}
      onChange={(pay) => {
        setShown(pay);
        report(typeof pay === "number" && pay > 0 ? pay : undefined);
      }}
    />
  );
};
