import { AppError, type Offer } from "@jobtracker/contracts";
import { countOffers, findOffer, type OfferColumns, type OfferOfJobRow, updateOffer } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import { offerChange, toOffer } from "./present.ts";

const MOST_OFFERS = 20;

/** Throws CONSTRAINT_VIOLATED when an application has as many offers as there is room for. */
export const demandRoom = async ({ db, actor }: PersonContext, jobApplicationId: number): Promise<void> => {
  if ((await countOffers(db, { userId: actor.userId, jobApplicationId })) < MOST_OFFERS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `An application can have ${MOST_OFFERS} offers; delete one first.`,
  );
};

/** An offer, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadOffer = async ({ db, actor }: PersonContext, offerId: number): Promise<OfferOfJobRow> => {
  const row = await findOffer(db, { userId: actor.userId, offerId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such offer.");
  return row;
};

/** An offer that is not deleted, nor its application, at the version that the caller saw. */
export const loadLiveOffer = async (
  context: PersonContext,
  { id, expectedVersion }: { readonly id: number; readonly expectedVersion?: number | undefined },
): Promise<OfferOfJobRow> => {
  const row = await loadOffer(context, id);
  if (row.deletedDate !== null) throw new AppError("NOT_FOUND", "This offer is deleted; restore it first.");
  await loadLiveCard(context, row.jobApplicationId);
  demandVersion("The offer", row, expectedVersion);
  return row;
};

/** Writes columns of an offer as it was read before. Throws VERSION_CONFLICT. */
export const writeOffer = async (
  context: PersonContext,
  { job, companyName, ...before }: OfferOfJobRow,
  columns: Partial<OfferColumns>,
): Promise<Applied<Offer>> => {
  const { db, actor, now } = context;
  const { offerId, rowVersionNo: expectedVersion } = before;
  const row = await updateOffer(db, { userId: actor.userId, offerId, expectedVersion, now }, columns);
  if (row === undefined) throw versionConflict("The offer", expectedVersion);
  return {
    output: toOffer({ ...row, job, companyName }, context),
    changes: [offerChange(before, row)],
  };
};
