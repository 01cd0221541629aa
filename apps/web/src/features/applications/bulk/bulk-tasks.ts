import type { Application } from "@jobtracker/contracts";
import { client } from "../../../_kit/api/client.ts";
import { type Board, findCard, moveCard, refreshCard, takeCard } from "../moving/move-card.ts";

/** What is done with each of many applications. */
export type BulkChange =
  | { readonly kind: "move"; readonly stage: string }
  | { readonly kind: "followUp"; readonly day: string | null }
  | { readonly kind: "delete" }
  | { readonly kind: "restore" };

export interface BulkTask {
  /** As the person saw it. */
  readonly application: Application;
  readonly change: BulkChange;
}

/** Throws what the server says if it refuses. */
export const performTask = ({ application: { id, version }, change }: BulkTask): Promise<Application> => {
  switch (change.kind) {
    case "move":
      return client.applications.move.mutate({ id, expectedVersion: version, stage: change.stage });
    case "followUp":
      return client.applications.update.mutate({ id, expectedVersion: version, followUpDate: change.day });
    case "delete":
      return client.applications.delete.mutate({ id, expectedVersion: version });
    case "restore":
      return client.applications.restore.mutate({ id });
  }
};

/** What takes a done task back. `answer`: the application as it is after it. */
export const reverseTask = ({ application, change }: BulkTask, answer: Application): BulkTask => {
  switch (change.kind) {
    case "move":
      return { application: answer, change: { kind: "move", stage: application.stage } };
    case "followUp":
      return { application: answer, change: { kind: "followUp", day: application.followUpDate } };
    case "delete":
      return { application: answer, change: { kind: "restore" } };
    case "restore":
      return { application: answer, change: { kind: "delete" } };
  }
};

/** The board as it will be once the task is done. What is restored comes with the server's next answer, in its place. */
export const showTask = (board: Board, { application: { id }, change }: BulkTask, at: string): Board => {
  switch (change.kind) {
    case "move":
      return moveCard(board, id, change.stage, at);
    case "followUp": {
      const card = findCard(board, id);
      return card ? refreshCard(board, { ...card, followUpDate: change.day }) : board;
    }
    case "delete":
      return takeCard(board, id);
    case "restore":
      return board;
  }
};

/** Nothing is asked of the server where nothing would change. */
export const isNeeded = ({ application, change }: BulkTask): boolean => {
  if (change.kind === "move") return change.stage !== application.stage;
  if (change.kind === "followUp") return change.day !== application.followUpDate;
  return true;
};
