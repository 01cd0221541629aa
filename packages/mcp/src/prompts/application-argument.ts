import { z } from "zod";
import { visible } from "../text/mark.ts";
import type { Completion } from "./prompt.ts";

/** The protocol lets a client show this many. */
const MOST = 100;
const LONGEST = 120;

const Listed = z.object({
  items: z.array(
    z.object({ id: z.int(), job: z.object({ title: z.string(), company: z.string().nullable() }) }),
  ),
});

/** The id that the argument begins with; what a completion added behind it is for people. */
export const idOf = (argument: string): number => Number.parseInt(argument, 10);

const inOneLine = (text: string) => visible(text).replace(/\s+/g, " ").trim();

/** Applications whose id begins with what is written, or whose job has its words: `12 Engineer, Acme`. */
export const completeApplication: Completion = async (written, desk, signal) => {
  const text = written.trim();
  const isId = /^\d+$/.test(text);
  const search = isId || text === "" ? {} : { search: text.replace(/^\d+\s+/, "") };
  const { items } = Listed.parse(await desk.read("list_applications", { limit: MOST, ...search }, signal));
  return items
    .filter(({ id }) => !isId || String(id).startsWith(text))
    .map(({ id, job: { title, company } }) =>
      inOneLine([`${id} ${title}`, ...(company === null ? [] : [company])].join(", ")).slice(0, LONGEST),
    );
};
