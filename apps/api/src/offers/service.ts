import { AppError, type Offer, type offers, type ParsedInputOf, SalaryPeriod } from "@jobtracker/contracts";
import { insertOffer, listOffers } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { Applied } from "../_kit/handler.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import { moveToStage } from "../applications/move.ts";
import { demandStage } from "../applications/stages.ts";
import { columnsOf } from "./columns.ts";
import { demandRoom, loadLiveOffer, loadOffer, writeOffer } from "./offer-state.ts";
import { offerChange, toOffer } from "./present.ts";

type Operations = typeof offers.operations;

/** Deleted or not. Throws NOT_FOUND. */
export const getOffer = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<Offer> => toOffer(await loadOffer(context, id), context);

const Position = z.tuple([z.int()]);

/** The newest first. Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, applicationId, status }: ParsedInputOf<Operations["list"]>,
): Promise<{ items: Offer[]; nextCursor: string | null }> => {
  const { db, actor } = context;
  const { userId } = actor;
  const query = { operation: "offers.list", userId, applicationId, status };
  const beforeId = cursor === undefined ? undefined : openCursor(cursor, query, Position)[0];
  const filter = { userId, jobApplicationId: applicationId, status, beforeId };
  const rows = await listOffers(db, filter, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => toOffer(row, context)),
    nextCursor: last ? sealCursor([last.offerId], query) : null,
  };
};

/** Nothing is known of a new offer that its input does not say. */
const unknown = {
  status: "open",
  bonusKind: null,
  bonusValue: null,
  signing: null,
  equityGrant: null,
  equityYears: null,
  equityCliffMonths: null,
  vacationDays: null,
  remote: null,
  startDay: null,
  deadline: null,
  timeZone: null,
  deadlineDate: null,
  benefits: null,
  notes: null,
  deletedDate: null,
};

/** Throws NOT_FOUND, INVALID_INPUT for a day with a zone, and CONSTRAINT_VIOLATED when there are too many. */
export const addOffer = async (
  context: PersonContext,
  { applicationId, ...input }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<Offer>> => {
  const { db, actor, now } = context;
  const { currency, base, period, timesPerYear = null } = input;
  await loadLiveCard(context, applicationId);
  await demandRoom(context, applicationId);
  const known = { period, deadline: null, timeZone: null };
  const columns = columnsOf({ ...input, timesPerYear }, known, actor.timeZone);
  const row = await insertOffer(db, {
    userId: actor.userId,
    jobApplicationId: applicationId,
    ...unknown,
    currency,
    base: Number(base),
    period,
    timesPerYear: 1,
    ...columns,
    now,
  });
  return {
    output: toOffer(await loadOffer(context, row.offerId), context),
    changes: [offerChange(null, row)],
  };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and INVALID_INPUT for a day with a zone. */
export const changeOffer = async (
  context: PersonContext,
  { id, expectedVersion, ...given }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<Offer>> => {
  const before = await loadLiveOffer(context, { id, expectedVersion });
  const known = { ...before, period: SalaryPeriod.parse(before.period) };
  return writeOffer(context, before, columnsOf(given, known, context.actor.timeZone));
};

const moved = async (context: PersonContext, jobApplicationId: number, key: string) => {
  const card = await loadLiveCard(context, jobApplicationId);
  const stage = await demandStage(context, key, "moveTo");
  if (stage.stageKey === card.stageKey) return [];
  return (await moveToStage(context, card, stage, null)).changes;
};

/**
 * Accepts, and moves the application by the same service that all moves go through, so that it is in the history.
 * Throws NOT_FOUND, VERSION_CONFLICT, CONFLICT if it is accepted already, INVALID_REFERENCE for an unknown stage.
 */
export const acceptOffer = async (
  context: PersonContext,
  { id, expectedVersion, moveTo }: ParsedInputOf<Operations["accept"]>,
): Promise<Applied<Offer>> => {
  const before = await loadLiveOffer(context, { id, expectedVersion });
  if (before.status === "accepted") throw new AppError("CONFLICT", "This offer is accepted already.");
  const { output, changes } = await writeOffer(context, before, { status: "accepted" });
  const moves = moveTo === undefined ? [] : await moved(context, before.jobApplicationId, moveTo);
  return { output, changes: [...changes, ...moves] };
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeOffer = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Offer>> =>
  writeOffer(context, await loadLiveOffer(context, { id }), { deletedDate: context.now });

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringOfferBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<Offer>> => {
  const before = await loadOffer(context, id);
  await loadLiveCard(context, before.jobApplicationId);
  if (before.deletedDate === null) return { output: toOffer(before, context), changes: [] };
  await demandRoom(context, before.jobApplicationId);
  return writeOffer(context, before, { deletedDate: null });
};
