import { z } from "zod";
import type { BenchPerson } from "../dataset/people.ts";
import { Movable, type MovingPerson } from "../requests/moving.ts";
import { send } from "../requests/send.ts";

const Page = z.object({ items: z.array(Movable) });

/** The person's applications as they stand now; the loads before have moved them. */
export const readMovable = async (url: string, { token }: BenchPerson): Promise<MovingPerson> => {
  const call = { token, operation: "applications.list", input: { limit: 100 } } as const;
  const [output] = await send(url, "rest", [call]);
  return { token, applications: Page.parse(output).items };
};
