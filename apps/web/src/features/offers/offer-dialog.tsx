import type { Offer } from "@jobtracker/contracts";

import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { planning } from "../../messages/planning.ts";
import { OfferFields } from "./offer-fields.tsx";
import { fieldsOf, isAmount, newOffer, type OfferFormValues, valuesOf } from "./offer-form-values.ts";
import { useRefreshOffers } from "./use-offers.ts";

interface OfferDialogProps {
  readonly applicationId: number;
  /** To be changed; a new one without it. */
  readonly offer?: Offer | undefined;
  readonly onClose: () => void;
}

const words = planning.offers;

const amount = (text: string) => (text.trim() === "" || isAmount(text) ? null : words.needAmount);

const validate = {
  base: (text: string) => (text.trim() === "" ? words.needBase : amount(text)),
  currency: (text: string) => (/^[A-Za-z]{3}$/.test(text.trim()) ? null : words.needCurrency),
  bonus: (text: string, { bonusKind }: OfferFormValues) => (bonusKind === "none" ? null : amount(text)),
  signing: amount,
  grant: amount,
  years: (years: number | string, { grant }: OfferFormValues) =>
    grant !== "" && years === "" ? words.needYears : null,
};

/** Takes down an offer, or changes one. What was written stays until the server has it. */
export const OfferDialog = ({ applicationId, offer, onClose }: OfferDialogProps) => {
  const form = useForm<OfferFormValues>({ initialValues: offer ? valuesOf(offer) : newOffer(), validate });
  const refresh = useRefreshOffers();
  const outcome = {
    onSuccess: async () => {
      await refresh();
      noticeDone(words.saved);
      onClose();
    },
    onError: (error: unknown) => form.setErrors(issuesByField(readFailure(error))),
  };
  const create = useMutation(api.offers.create.mutationOptions(outcome));
  const update = useMutation(api.offers.update.mutationOptions(outcome));
  const submit = (values: OfferFormValues) => {
    const fields = fieldsOf(values);
    if (offer) update.mutate({ id: offer.id, expectedVersion: offer.version, ...fields });
    else create.mutate({ applicationId, ...fields });
  };
  const { error, isPending } = offer ? update : create;
  return (
    <FormDialog
      title={offer ? words.editTitle : words.addTitle}
      size="lg"
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <OfferFields form={form} />
    </FormDialog>
  );
};
