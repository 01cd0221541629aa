import type { MinimumSalary } from "@jobtracker/contracts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { words } from "../../../messages/profiles.ts";

const own = words.aspirations;
const DEFAULT_CURRENCY = "EUR";

interface Typed {
  readonly amount: string;
  readonly currency: string;
  readonly period: MinimumSalary["period"];
}

const typedOf = (salary: MinimumSalary | null): Typed => ({
  amount: salary === null ? "" : String(salary.amount),
  currency: salary?.currency ?? DEFAULT_CURRENCY,
  period: salary?.period ?? "year",
});

const isAmount = (text: string) => /^\d{1,13}(?:\.\d{1,2})?$/.test(text);
const isCurrency = (text: string) => /^[A-Z]{3}$/.test(text);

/** What was typed as a salary; null: none, undefined: not whole yet. */
const salaryOf = ({ amount, currency, period }: Typed): MinimumSalary | null | undefined => {
  if (amount === "") return null;
  return isAmount(amount) && isCurrency(currency) ? { amount: Number(amount), currency, period } : undefined;
};

const isPeriod = (text: string): text is MinimumSalary["period"] => text in own.periods;

interface MinimumSalaryFieldProps {
  readonly salary: MinimumSalary | null;
  readonly onChange: (salary: MinimumSalary | null) => void;
}

/** An amount, its currency and what it is for: saved when all three are there. */
export const MinimumSalaryField = ({ salary, onChange }: MinimumSalaryFieldProps) => {
  const [typed, setTyped] = useState(() => typedOf(salary));
  const saved = JSON.stringify(salary);
  useEffect(() => {
    setTyped((before) => (JSON.stringify(salaryOf(before)) === saved ? before : typedOf(JSON.parse(saved))));
  }, [saved]);
  const type = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const whole = salaryOf(next);
    if (whole !== undefined) onChange(whole);
  };
  return (
    <fieldset className="salary-field">
      <legend>{words.field("minimumSalary")}</legend>
      <TextInput
        label={own.amount}
        inputMode="decimal"
        maxLength={16}
        error={typed.amount === "" || isAmount(typed.amount) ? undefined : own.amountBad}
        value={typed.amount}
        onChange={({ currentTarget }) => type({ amount: currentTarget.value.trim() })}
      />
      <TextInput
        label={own.currency}
        maxLength={3}
        error={isCurrency(typed.currency) ? undefined : own.currencyBad}
        value={typed.currency}
        onChange={({ currentTarget }) => type({ currency: currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        label={own.period}
        data={Object.entries(own.periods).map(([value, label]) => ({ value, label }))}
        value={typed.period}
        onChange={({ currentTarget }) => {
          if (isPeriod(currentTarget.value)) type({ period: currentTarget.value });
        }}
      />
      {salary !== null && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => type({ amount: "" })}>
          {own.clearSalary}
        </Button>
      )}
    </fieldset>
  );
};
