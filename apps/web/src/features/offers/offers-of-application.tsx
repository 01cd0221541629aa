import type { ApplicationDetail, Offer, Stage } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBlock } from "../../_kit/page/list-block.tsx";
import { planning } from "../../messages/planning.ts";
import { AcceptDialog } from "./accept-dialog.tsx";
import { OfferDialog } from "./offer-dialog.tsx";
import { OfferEntry } from "./offer-entry.tsx";
import { offersOf } from "./offers-query.ts";
import "./offers.css";

interface OffersOfApplicationProps {
  /** Of a deleted one they are only read. */
  readonly application: Pick<ApplicationDetail, "id" | "stage" | "deletedAt">;
  readonly stages: readonly Stage[];
}

type Open =
  | { readonly dialog: "edit"; readonly offer?: Offer }
  | { readonly dialog: "accept"; readonly offer: Offer };

const words = planning.offers;

/** The offers on an application, the newest first. */
export const OffersOfApplication = ({ application, stages }: OffersOfApplicationProps) => {
  const query = useQuery(offersOf(application.id));
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const isReadOnly = application.deletedAt !== null;
  return (
    <ListBlock
      title={words.title}
      add={words.add}
      none={words.none}
      onAdd={isReadOnly ? undefined : () => setOpen({ dialog: "edit" })}
      query={query}
      entry={(offer) => (
        <OfferEntry
          key={offer.id}
          offer={offer}
          isReadOnly={isReadOnly}
          onEdit={() => setOpen({ dialog: "edit", offer })}
          onAccept={() => setOpen({ dialog: "accept", offer })}
        />
      )}
    >
      {open?.dialog === "edit" && (
        <OfferDialog applicationId={application.id} offer={open.offer} onClose={close} />
      )}
      {open?.dialog === "accept" && (
        <AcceptDialog offer={open.offer} stage={application.stage} stages={stages} onClose={close} />
      )}
    </ListBlock>
  );
};
