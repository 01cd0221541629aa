import {
  AppError,
  ApplicationID,
  type ParsedInputOf,
  type reminders,
  type Suggestion,
  type SuggestionAnswer,
} from "@jobtracker/contracts";
import {
  findSuggestionAnswer,
  insertSuggestionAnswer,
  type SuggestionAnswerRow,
  updateSuggestionAnswer,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { loadApplication, loadLiveCard } from "../applications/application-state.ts";
import { updateFollowUp } from "../applications/update.ts";
import { toReminder } from "./present.ts";
import { loadReminder } from "./reminder-state.ts";
import { addReminder, removeReminder } from "./service.ts";
import { currentSuggestions } from "./suggest.ts";
import { reminderText } from "./suggestion-words.ts";

type Operations = typeof reminders.operations;
type Key = ParsedInputOf<Operations["dismissSuggestion"]>;
type Answer = Pick<SuggestionAnswerRow, "answer" | "reminderId" | "followUpDate">;

const fieldsOf = ({
  suggestionKey,
  jobApplicationId,
  answer,
  reminderId,
  followUpDate,
}: SuggestionAnswerRow) => ({
  suggestionKey,
  jobApplicationId,
  answer,
  reminderId,
  followUpDate,
});

const answerChange = (before: SuggestionAnswerRow | null, after: SuggestionAnswerRow): Change => ({
  table: "SuggestionAnswer",
  id: after.suggestionAnswerId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

const rewrite = async (
  { db, now }: PersonContext,
  before: SuggestionAnswerRow,
  answer: Answer,
): Promise<SuggestionAnswerRow> => {
  const row = await updateSuggestionAnswer(db, before, { ...answer, now });
  if (row === undefined) throw versionConflict("The answer", before.rowVersionNo);
  return row;
};

/** Writes the answer over one that was taken back, or as the first. */
const write = async (
  context: PersonContext,
  { key, applicationId }: Pick<Suggestion, "key" | "applicationId">,
  answer: Answer,
  changes: readonly Change[],
): Promise<Applied<SuggestionAnswer>> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const before = await findSuggestionAnswer(db, { userId, suggestionKey: key });
  const row =
    before === undefined
      ? await insertSuggestionAnswer(db, {
          userId,
          suggestionKey: key,
          jobApplicationId: applicationId,
          ...answer,
          now,
        })
      : await rewrite(context, before, answer);
  const { followUpDate } = await loadApplication(context, applicationId);
  const reminder =
    row.reminderId === null ? null : toReminder(await loadReminder(context, row.reminderId), context);
  return {
    output: { key, answer: answerOf(row), applicationId, followUpDate, reminder },
    changes: [...changes, answerChange(before ?? null, row)],
  };
};

const answerOf = ({ answer }: SuggestionAnswerRow): SuggestionAnswer["answer"] =>
  answer === "accepted" || answer === "dismissed" ? answer : "open";

const demandCurrent = async (context: PersonContext, wanted: string): Promise<Suggestion> => {
  const found = (await currentSuggestions(context)).find(({ key }) => key === wanted);
  if (found !== undefined) return found;
  throw new AppError("NOT_FOUND", "This is not suggested, or no longer; list the suggestions again.");
};

const carryOut = async (
  context: PersonContext,
  suggestion: Suggestion,
  due: string,
): Promise<{ answer: Answer; changes: readonly Change[] }> => {
  const { applicationId } = suggestion;
  if (suggestion.does === "followUp") {
    const { rowVersionNo: expectedVersion } = await loadLiveCard(context, applicationId);
    const { changes } = await updateFollowUp(context, {
      id: applicationId,
      expectedVersion,
      followUpDate: due,
    });
    return { answer: { answer: "accepted", reminderId: null, followUpDate: due }, changes };
  }
  const { output, changes } = await addReminder(context, {
    text: reminderText(suggestion),
    due,
    applicationId,
  });
  return { answer: { answer: "accepted", reminderId: output.id, followUpDate: null }, changes };
};

/** Sets the follow-up date or makes the reminder. Throws NOT_FOUND for what is not suggested now. */
export const acceptSuggestion = async (
  context: PersonContext,
  { key, due }: ParsedInputOf<Operations["acceptSuggestion"]>,
): Promise<Applied<SuggestionAnswer>> => {
  const suggestion = await demandCurrent(context, key);
  const { answer, changes } = await carryOut(context, suggestion, due ?? suggestion.due);
  return write(context, suggestion, answer, changes);
};

/** Throws NOT_FOUND for what is not suggested now. */
export const dismissSuggestion = async (
  context: PersonContext,
  { key }: Key,
): Promise<Applied<SuggestionAnswer>> =>
  write(
    context,
    await demandCurrent(context, key),
    { answer: "dismissed", reminderId: null, followUpDate: null },
    [],
  );

/** What came of an answer is undone, unless the person went on with it meanwhile. */
const undo = async (context: PersonContext, row: SuggestionAnswerRow): Promise<readonly Change[]> => {
  if (row.reminderId !== null) {
    const { deletedDate } = await loadReminder(context, row.reminderId);
    if (deletedDate !== null) return [];
    return (await removeReminder(context, { id: row.reminderId })).changes;
  }
  const { rowVersionNo, followUpDate } = await loadLiveCard(context, row.jobApplicationId);
  if (row.followUpDate === null || followUpDate !== row.followUpDate) return [];
  const cleared = { id: row.jobApplicationId, expectedVersion: rowVersionNo, followUpDate: null };
  return (await updateFollowUp(context, cleared)).changes;
};

/** Takes an answer back, with what came of it. Throws NOT_FOUND where there is none. */
export const reopenSuggestion = async (
  context: PersonContext,
  { key }: ParsedInputOf<Operations["reopenSuggestion"]>,
): Promise<Applied<SuggestionAnswer>> => {
  const { db, actor } = context;
  const row = await findSuggestionAnswer(db, { userId: actor.userId, suggestionKey: key });
  if (row === undefined || row.answer === "open")
    throw new AppError("NOT_FOUND", "This suggestion was not answered.");
  const { jobApplicationId: applicationId } = await loadLiveCard(context, row.jobApplicationId);
  const changes = await undo(context, row);
  return write(
    context,
    { key, applicationId: ApplicationID.parse(applicationId) },
    { answer: "open", reminderId: null, followUpDate: null },
    changes,
  );
};
