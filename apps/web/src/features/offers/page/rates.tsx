import type { ExchangeRate, OfferComparison } from "@jobtracker/contracts";
import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { writeDay } from "../../../_kit/time/instants.ts";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";
import { ratesQuery } from "../offers-query.ts";
import { useRates } from "./use-rates.ts";

const words = planning.offers;

/** The rates that the comparison lacks, to be said by the person, and those that were said. */
export const Rates = ({ comparison }: { readonly comparison: OfferComparison }) => {
  const { data } = useQuery(ratesQuery());
  const rates = data?.items ?? [];
  if (comparison.missingRates.length === 0 && rates.length === 0) return null;
  return (
    <section className="panel rates" aria-labelledby="rates-title">
      <h2 id="rates-title">{words.rates}</h2>
      {comparison.missingRates.map((pair) => (
        <MissingRate key={`${pair.from}${pair.to}`} {...pair} />
      ))}
      {rates.length > 0 && (
        <ul className="rate-list">
          {rates.map((rate) => (
            <KnownRate key={`${rate.from}${rate.to}`} rate={rate} />
          ))}
        </ul>
      )}
    </section>
  );
};

const isRate = (text: string) => /^(?=.*[1-9])(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/.test(text);
const readRate = (text: string) => text.trim().replace(",", ".");

const MissingRate = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const { set } = useRates();
  const form = useForm({
    initialValues: { rate: "" },
    validate: { rate: (text) => (isRate(readRate(text)) ? null : words.needRate) },
  });
  return (
    <>
      <Callout tone="caution" title={words.missing(from, to)} />
      <form
        className="rate-form"
        noValidate
        onSubmit={form.onSubmit(({ rate }) => set.mutate({ from, to, rate: readRate(rate) }))}
      >
        <TextInput label={words.rate(from, to)} inputMode="decimal" {...form.getInputProps("rate")} />
        <Button type="submit" loading={set.isPending}>
          {t.actions.save}
        </Button>
      </form>
    </>
  );
};

const KnownRate = ({ rate: { from, to, rate, day } }: { readonly rate: ExchangeRate }) => {
  const { remove } = useRates();
  return (
    <li className="numbers">
      1 {from} = {rate} {to}
      <span className="comparison-hint">{words.rateDay(writeDay(day))}</span>
      <IconButton aria-label={words.removeRate(from, to)} onClick={() => remove.mutate({ from, to })}>
        <IconTrash size={15} />
      </IconButton>
    </li>
  );
};
