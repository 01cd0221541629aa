import { noticeProblem } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profiles.ts";
import type { EditTarget, Said, Values } from "./edit-target.ts";
import type { Editing } from "./editing-context.ts";
import { Collision, isVersionConflict, refusal, type SaveProblem } from "./save-problem.ts";
import { collisions, differing, leftAfter } from "./values.ts";

/** From the last key until what was typed is sent (ms). */
const PAUSE = 900;

const isEmpty = (values: Values) => Object.keys(values).length === 0;

/** Sends fields as they were seen; where others changed meanwhile, on top of those. Throws a Collision. */
const writeOnTop = async (target: EditTarget, sent: Values, seen: Said): Promise<Said> => {
  try {
    return await target.write(sent, seen.version);
  } catch (error) {
    if (!isVersionConflict(error)) throw error;
    const now = await target.reload();
    if (now === undefined) throw error;
    const theirs = collisions(sent, seen.values, now.values);
    if (!isEmpty(theirs)) throw new Collision(theirs, now);
    return target.write(sent, now.version);
  }
};

const takeBack = (target: EditTarget, before: Values) => async () => {
  const now = target.read();
  if (now === undefined) throw new Error(words.notUndone);
  await target.write(before, now.version);
};

/**
 * What is typed over a target until the server has it. Sent when the hand rests, one request at a time; nothing typed is
 * lost: it stays until it is saved or given up.
 */
export const createAutosave = (target: EditTarget, editing: Pick<Editing, "report" | "did">) => {
  let edits: Values = {};
  /** What the edits were made over. */
  let seen: Said | undefined;
  let problem: SaveProblem | undefined;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onChange: (() => void) | undefined;
  let label = "";

  const show = () => {
    const unsent = isEmpty(edits) ? "saved" : "unsaved";
    editing.report(target.key, isSending ? "saving" : problem === undefined ? unsent : "failed");
    onChange?.();
  };
  const forget = () => {
    edits = {};
    seen = undefined;
    problem = undefined;
    show();
  };
  /** The form is gone, and with it the place to say so. */
  const giveUp = ({ message }: SaveProblem) => {
    noticeProblem(words.state.failed, message);
    forget();
  };
  const saved = (sent: Values, before: Said, after: Said, called: string) => {
    const was = Object.fromEntries(Object.keys(sent).map((name) => [name, before.values[name]]));
    const joins = `${target.key} ${Object.keys(sent).join()}`;
    editing.did({ what: words.changed(called), joins, takeBack: takeBack(target, was) });
    edits = leftAfter(edits, sent);
    seen = isEmpty(edits) ? undefined : after;
  };
  const failed = (error: unknown) => {
    problem = refusal(error);
    if (error instanceof Collision) {
      problem = { kind: "conflict", message: words.conflictText, fields: {}, theirs: error.theirs };
      seen = error.said;
    }
    if (onChange === undefined) giveUp(problem);
  };
  const send = async (): Promise<void> => {
    clearTimeout(timer);
    if (isSending || seen === undefined || problem?.kind === "conflict") return;
    const sent = differing(edits, seen.values);
    if (isEmpty(sent)) return forget();
    const before = seen;
    // What it is called once it is written may follow from what is sent.
    const called = label;
    isSending = true;
    problem = undefined;
    show();
    try {
      saved(sent, before, await writeOnTop(target, sent, before), called);
    } catch (error) {
      failed(error);
    }
    isSending = false;
    show();
    if (problem === undefined && !isEmpty(edits)) await send();
  };

  return {
    values: (): Values => ({ ...target.read()?.values, ...edits }),
    problem: () => problem,
    set: (fields: Values) => {
      if (isEmpty(edits)) seen = target.read();
      edits = { ...edits, ...fields };
      if (problem?.kind === "refused") problem = undefined;
      clearTimeout(timer);
      timer = setTimeout(() => void send(), PAUSE);
      show();
    },
    flush: () => void send(),
    keepMine: () => {
      problem = undefined;
      void send();
    },
    discard: forget,
    /** What the target calls itself, which may change as it is written. */
    call: (name: string) => {
      label = name;
    },
    /** Draws anew at every change until the form is gone; what was typed by then is sent. */
    listen: (redraw: () => void) => {
      onChange = redraw;
      return () => {
        onChange = undefined;
        if (problem?.kind === "conflict") giveUp(problem);
        else void send();
      };
    },
  };
};
