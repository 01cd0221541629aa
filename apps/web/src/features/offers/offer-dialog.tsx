import type { Offer } from "@jobtracker/contracts";
import { Button, Group, Modal } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { useFocusBack } from "../../_kit/navigation/use-focus-back.ts";
import { t } from "../../messages/index.ts";
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
  useFocusBack();
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
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={offer ? words.editTitle : words.addTitle}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        {error && <Refusal error={error} />}
        <OfferFields form={form} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
