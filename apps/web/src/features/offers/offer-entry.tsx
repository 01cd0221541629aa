import type { Offer } from "@jobtracker/contracts";
import { Button, Select } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { today } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { planning } from "../../messages/planning.ts";
import { useOffers } from "./use-offers.ts";
import { writeAmount, writeBase, writeDeadline } from "./write-offer.ts";

interface OfferEntryProps {
  readonly offer: Offer;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onAccept: () => void;
}

const words = planning.offers;
const statuses = (["open", "accepted", "declined", "expired", "withdrawn"] as const).map((value) => ({
  value,
  label: words.statuses[value],
}));

export const OfferEntry = ({ offer, isReadOnly, onEdit, onAccept }: OfferEntryProps) => {
  const name = writeBase(offer);
  return (
    <li className="offer">
      <div className="offer-head">
        <strong className="numbers">{name}</strong>
        {!isReadOnly && <OfferActions offer={offer} name={name} onEdit={onEdit} />}
      </div>
      <OfferFacts offer={offer} />
      {!isReadOnly && <OfferState offer={offer} name={name} onAccept={onAccept} />}
    </li>
  );
};

const OfferActions = ({
  offer,
  name,
  onEdit,
}: Pick<OfferEntryProps, "offer" | "onEdit"> & { readonly name: string }) => {
  const { remove } = useOffers();
  return (
    <div className="offer-actions">
      <IconButton aria-label={words.edit(name)} onClick={onEdit}>
        <IconPencil size={15} />
      </IconButton>
      <IconButton aria-label={words.remove(name)} onClick={() => remove(offer)}>
        <IconTrash size={15} />
      </IconButton>
    </div>
  );
};

const OfferFacts = ({ offer }: { readonly offer: Offer }) => {
  const now = today(useTimeZone());
  const { firstYear, laterYears } = offer.yearly;
  return (
    <>
      <p className="offer-fact numbers">
        {words.worth(writeAmount(firstYear, offer.currency), writeAmount(laterYears, offer.currency))}
      </p>
      {offer.deadline && (
        <p className={offer.isDeadlinePassed ? "offer-late" : "offer-fact"}>
          {words.by(writeDeadline(offer, now))}
          {offer.isDeadlinePassed && ` · ${words.passed}`}
        </p>
      )}
      {offer.benefits && <p className="offer-fact">{offer.benefits}</p>}
      {offer.notes && <p className="offer-notes">{offer.notes}</p>}
    </>
  );
};

const OfferState = ({
  offer,
  name,
  onAccept,
}: Pick<OfferEntryProps, "offer" | "onAccept"> & { readonly name: string }) => {
  const { setStatus } = useOffers();
  return (
    <div className="offer-state">
      <Select
        size="xs"
        aria-label={words.statusOf(name)}
        data={statuses}
        allowDeselect={false}
        value={offer.status}
        onChange={(value) => {
          const chosen = statuses.find((status) => status.value === value)?.value;
          if (chosen !== undefined && chosen !== offer.status) setStatus(offer, chosen);
        }}
      />
      {offer.status === "open" && (
        <Button size="compact-sm" variant="light" onClick={onAccept}>
          {words.accept}
        </Button>
      )}
    </div>
  );
};
