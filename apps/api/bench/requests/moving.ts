import { z } from "zod";
import { BATCH, type Surface } from "../cells.ts";
import { outputsOf } from "./answers.ts";
import type { Call, HttpRequest } from "./call.ts";
import { encode } from "./encode.ts";

/** An application as its owner last saw it. */
export const Movable = z.object({ id: z.int(), version: z.int(), stage: z.string() });
export type Movable = z.output<typeof Movable>;

/** One person whose applications are moved; at least a batch of them. */
export const MovingPerson = z.object({ token: z.string(), applications: z.array(Movable).min(BATCH) });
export type MovingPerson = z.output<typeof MovingPerson>;

const nextStage = (stage: string) => (stage === "applied" ? "interviewing" : "applied");

/** A move of an application to another stage than it stands at. */
export const moveCall = (token: string, { id, version, stage }: Movable): Call => ({
  token,
  operation: "applications.move",
  input: { id, stage: nextStage(stage), expectedVersion: version },
});

/** The moves of one connection, one after another, over applications that no other connection touches. */
export class Moves {
  readonly #surface: Surface;
  readonly #people: readonly MovingPerson[];
  readonly #known = new Map<number, Movable>();
  #turn = 0;

  constructor(surface: Surface, people: readonly MovingPerson[]) {
    this.#surface = surface;
    this.#people = people;
    for (const { applications } of people)
      for (const application of applications) this.#known.set(application.id, application);
  }

  /** The next person's next applications, moved on from where the last answer left them. */
  next(): HttpRequest {
    const person = this.#people[this.#turn % this.#people.length];
    const round = Math.floor(this.#turn / this.#people.length);
    this.#turn += 1;
    if (person === undefined) throw new RangeError("A connection without people");
    const { token, applications } = person;
    const count = this.#surface === "trpc-batch" ? BATCH : 1;
    const calls = Array.from({ length: count }, (_, index) => {
      const application = applications[(round * count + index) % applications.length];
      const known = application && this.#known.get(application.id);
      if (known === undefined) throw new RangeError("A person without applications");
      return moveCall(token, known);
    });
    const [first, ...others] = calls;
    if (first === undefined) throw new RangeError("A request without moves");
    return encode(this.#surface, [first, ...others]);
  }

  /** Takes the new versions from an answer. Throws if it is not what a move answers with. */
  learn(body: string): void {
    for (const output of outputsOf(this.#surface, body)) {
      const application = Movable.parse(output);
      this.#known.set(application.id, application);
    }
  }
}
