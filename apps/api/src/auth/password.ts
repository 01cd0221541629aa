import { randomBytes } from "node:crypto";
import { hash, type Options, parseOptions, verify } from "@node-rs/argon2";

/**
 * Argon2id with the first choice of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
 */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const satisfies Options;
const SALT_BYTES = 16;

/** The library's numbers for the algorithm argon2id and its version 1.3. */
const ARGON2ID = 2;
const VERSION_19 = 1;

const randomBase64 = (bytes: number) => randomBytes(bytes).toString("base64").replace(/=+$/, "");

/** Well-formed, with the same costs as any other, and of no password: what an unknown address is verified against. */
const HASH_OF_NOBODY = `$argon2id$v=19$m=${COSTS.memoryCost},t=${COSTS.timeCost},p=${COSTS.parallelism}$${randomBase64(SALT_BYTES)}$${randomBase64(COSTS.outputLen)}`;

/** The same password typed on another keyboard may arrive in another Unicode form (NIST SP 800-63B, 3.1.1.2). */
const normalize = (password: string) => password.normalize("NFKC");

/** @returns argon2id in its PHC string form, with a salt of its own */
export const hashPassword = (password: string): Promise<string> => hash(normalize(password), COSTS);

/** Exactly one verification, whether there is a hash or not, so that the time tells nothing. */
export const verifyPassword = async (
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> => {
  const isRight = await verify(passwordHash ?? HASH_OF_NOBODY, normalize(password));
  return isRight && passwordHash !== undefined;
};

/** True if the hash was made with other costs than today's. */
export const isOutdated = (passwordHash: string): boolean => {
  const made = parseOptions(passwordHash);
  return (
    Number(made.algorithm) !== ARGON2ID ||
    Number(made.version) !== VERSION_19 ||
    made.memoryCost !== COSTS.memoryCost ||
    made.timeCost !== COSTS.timeCost ||
    made.parallelism !== COSTS.parallelism ||
    made.outputLen !== COSTS.outputLen
  );
};
