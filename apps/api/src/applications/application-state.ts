import { AppError, type Application } from "@jobtracker/contracts";
import {
  type ApplicationRow,
  findApplication,
  findApplicationCard,
  type JobLocations,
  listJobLocations,
  listPlacesOfJob,
  type WholeCardRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { type ShownCard, toApplication } from "./present.ts";

const notFound = () => new AppError("NOT_FOUND", "There is no such application.");

/** An application, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadApplication = async (
  { db, actor }: PersonContext,
  jobApplicationId: number,
): Promise<ApplicationRow> => {
  const row = await findApplication(db, { userId: actor.userId, jobApplicationId });
  if (row === undefined) throw notFound();
  return row;
};

/** An application that is not deleted, with what its card shows. Throws NOT_FOUND. */
export const loadLiveCard = async (
  { db, actor }: PersonContext,
  jobApplicationId: number,
): Promise<WholeCardRow> => {
  const card = await findApplicationCard(db, { userId: actor.userId, jobApplicationId });
  if (card === undefined) throw notFound();
  if (card.deletedDate === null) return card;
  throw new AppError("NOT_FOUND", "This application is deleted; restore it first.");
};

/** Rows as callers read them, with the places of their jobs. */
export const withPlaces = (cards: readonly ShownCard[], places: JobLocations): Application[] =>
  cards.map((card) => toApplication(card, card.stageKey, places.get(card.jobId) ?? []));

/** The same, of rows whose places have not been read. */
export const presentCards = async (
  { db, actor }: PersonContext,
  cards: readonly ShownCard[],
): Promise<Application[]> => {
  const jobIds = cards.map(({ jobId }) => jobId);
  return withPlaces(cards, await listJobLocations(db, { userId: actor.userId, jobIds }));
};

/** One row as callers read it. */
export const presentCard = async ({ db, actor }: PersonContext, card: ShownCard): Promise<Application> =>
  toApplication(card, card.stageKey, await listPlacesOfJob(db, { userId: actor.userId, jobId: card.jobId }));

/** An application as callers read it. Throws NOT_FOUND. */
export const presentApplication = async (
  context: PersonContext,
  jobApplicationId: number,
): Promise<Application> => {
  const { db, actor } = context;
  const card = await findApplicationCard(db, { userId: actor.userId, jobApplicationId });
  if (card === undefined) throw notFound();
  return presentCard(context, card);
};
