import { createHash } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text);

/** An API token that is shaped like a real one and is the same in every run. */
export const benchToken = (number: number): string =>
  `jt_pat_${digest(`benchmark token ${number}`).digest("base64url")}`;

/** The key that wraps the people's data keys, for SECRET_KEYS; it protects made-up people alone. */
export const BENCH_SECRET_KEYS = `bench:${digest("benchmark wrapping key").digest("base64")}`;
