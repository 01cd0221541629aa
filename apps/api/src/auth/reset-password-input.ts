import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { Password } from "@jobtracker/contracts";

/** 120 random bits: 20 characters. */
const GENERATED_BYTES = 15;

/** Swallows the echo of what is typed. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks on the terminal, without echo, which stays off from before the first question until after the last answer. */
const askUnseen = async <Answer>(
  work: (ask: (question: string) => Promise<string>) => Promise<Answer>,
): Promise<Answer> => {
  const terminal = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
  const interrupted = new Promise<never>((_resolve, reject) => {
    terminal.once("SIGINT", () => reject(new Error("Nothing was changed.")));
  });
  const ask = async (question: string) => {
    process.stderr.write(question);
    const answer = await terminal.question("");
    process.stderr.write("\n");
    return answer;
  };
  try {
    return await Promise.race([work(ask), interrupted]);
  } finally {
    terminal.close();
  }
};

const demandFit = (password: string): string => {
  const parsed = Password.safeParse(password);
  if (parsed.success) return parsed.data;
  throw new Error(
    `This password will not do: it must have ${Password.minLength} to ${Password.maxLength} characters.`,
  );
};

const askTwice = (email: string): Promise<string> =>
  askUnseen(async (ask) => {
    const password = await ask(`New password of ${email} (empty: make one): `);
    if (password !== "" && (await ask("The same again: ")) !== password) {
      throw new Error("The two are not the same.");
    }
    return password;
  });

/** The password to set; `generated`: nobody has seen it yet. */
export interface ChosenPassword {
  readonly password: string;
  readonly generated: boolean;
}

/** From standard input, or asked on the terminal, or made up where there is neither. */
export const choosePassword = async (email: string, fromStdin: boolean): Promise<ChosenPassword> => {
  const chosen = fromStdin
    ? (await text(process.stdin)).replace(/\r?\n$/, "")
    : process.stdin.isTTY
      ? await askTwice(email)
      : "";
  if (chosen !== "" || fromStdin) return { password: demandFit(chosen), generated: false };
  return { password: randomBytes(GENERATED_BYTES).toString("base64url"), generated: true };
};
