import type { Client } from "@modelcontextprotocol/client";
import { callTool, Stage } from "./stage.ts";
import type { Answer, Arguments, Step, Task } from "./task.ts";

export interface Evaluation {
  readonly task: Task;
  readonly calls: number;
  /** Of the texts that came back, in UTF-8: what a model reads. */
  readonly bytes: number;
  /** Why it is not solved, or null. */
  readonly problem: string | null;
}

/** Ids and versions of the arguments, at any depth. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** A model reads the text alone: a number that it passes on must have stood there. */
const demandShown = ({ tool }: Step, given: Arguments, answers: readonly Answer[]): void => {
  for (const number of numbersIn(given)) {
    const shown = new RegExp(`(?<![\\d.])${number}(?![\\d.])`);
    if (!answers.some(({ text }) => shown.test(text)))
      throw new Error(`${tool} is given ${number}, which no text shows`);
  }
};

const take = async (client: Client, step: Step, answers: readonly Answer[]): Promise<Answer> => {
  if (typeof step.given !== "function") return callTool(client, step.tool, step.given, step.refused);
  const given = step.given(answers);
  const { salary, ...ofAnswers } = given;
  demandShown(step, ofAnswers, answers);
  return callTool(client, step.tool, given, step.refused);
};

const evaluateTask = async (client: Client, task: Task): Promise<Evaluation> => {
  const answers: Answer[] = [];
  const measure = (problem: string | null) => ({
    task,
    calls: answers.length,
    bytes: answers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    problem,
  });
  try {
    for (const step of task.steps) answers.push(await take(client, step, answers));
    await task.proof(answers, (tool, given) => callTool(client, tool, given));
    return measure(null);
  } catch (error) {
    return measure(error instanceof Error ? error.message : String(error));
  }
};

/** Solves every task with its calls, against the real server over HTTP. */
export const evaluate = async (tasks: readonly Task[]): Promise<Evaluation[]> => {
  await using stage = await Stage.open();
  const reader = await stage.connect();
  const evaluations: Evaluation[] = [];
  for (const task of tasks) {
    const client = task.changes === true ? await stage.connect() : reader;
    evaluations.push(await evaluateTask(client, task));
    if (client !== reader) await client.close();
  }
  await reader.close();
  return evaluations;
};
