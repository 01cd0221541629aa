import type { ApplicationDetail, Offer, Stage } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { t } from "../../messages/index.ts";
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
  const items = query.data?.items;
  return (
    <section className="panel application-block" aria-labelledby="offers-title">
      <div className="application-head">
        <h2 id="offers-title">{words.title}</h2>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen({ dialog: "edit" })}
          >
            {words.add}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && (
        <>
          <Refusal error={query.error} />
          <Button size="compact-sm" mt="xs" variant="default" onClick={() => void query.refetch()}>
            {t.actions.retry}
          </Button>
        </>
      )}
      {items?.length === 0 && <p className="offers-none">{words.none}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="offers">
          {items.map((offer) => (
            <OfferEntry
              key={offer.id}
              offer={offer}
              isReadOnly={isReadOnly}
              onEdit={() => setOpen({ dialog: "edit", offer })}
              onAccept={() => setOpen({ dialog: "accept", offer })}
            />
          ))}
        </ul>
      )}
      {open?.dialog === "edit" && (
        <OfferDialog applicationId={application.id} offer={open.offer} onClose={close} />
      )}
      {open?.dialog === "accept" && (
        <AcceptDialog offer={open.offer} stage={application.stage} stages={stages} onClose={close} />
      )}
    </section>
  );
};
