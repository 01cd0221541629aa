import { noteTokenUse, type TokenOfPerson, type TokenUse } from "@jobtracker/db";
import type { Platform } from "../_kit/platform.ts";

const NOTED_EVERY_MS = 60_000;
/** How long uses wait for others, so that one transaction notes them all. */
const GATHERING_MS = 250;

const gathered = new WeakMap<Platform, Map<number, TokenUse>>();

const write = async (platform: Platform, uses: ReadonlyMap<number, TokenUse>) => {
  try {
    await platform.database.transaction(async (tx) => {
      for (const use of uses.values()) await noteTokenUse(tx, use);
    });
  } catch (error) {
    platform.log.warn({ err: error }, "could not note the use of tokens");
  }
};

const startGathering = (platform: Platform) => {
  const uses = new Map<number, TokenUse>();
  gathered.set(platform, uses);
  const flush = () => {
    gathered.delete(platform);
    void write(platform, uses);
  };
  setTimeout(flush, GATHERING_MS).unref();
  return uses;
};

/** Notes that a token was used, at most once a minute. The request neither waits for it nor fails with it. */
export const noteUse = (platform: Platform, { token }: TokenOfPerson, now: Date): void => {
  const { userId, apiTokenId, lastUsedDate } = token;
  const notedUntilMs = now.getTime() - NOTED_EVERY_MS;
  if (lastUsedDate !== null && Date.parse(lastUsedDate) > notedUntilMs) return;
  const notedUntil = new Date(notedUntilMs).toISOString();
  const uses = gathered.get(platform) ?? startGathering(platform);
  uses.set(apiTokenId, { userId, apiTokenId, now: now.toISOString(), notedUntil });
};
