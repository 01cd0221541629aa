import { z } from "zod";

/** What the stdio server must be told; a sentence per setting that is wrong. */
export class StdioSettingsError extends Error {
  override readonly name = "StdioSettingsError";
}

const environment = z.object({
  JOBTRACKER_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be the address of a JobTracker, such as http://127.0.0.1:3000",
    })
    .transform((address) => address.replace(/\/+$/, "")),
  JOBTRACKER_TOKEN: z
    .string("must be an API token; make one in JobTracker under Settings → API tokens")
    .regex(/^\S+$/, "must be an API token, without spaces"),
});

export interface StdioSettings {
  /** Without a slash at its end. */
  readonly url: string;
  readonly token: string;
}

const present = (variables: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));

/** Reads the settings from the environment. Throws StdioSettingsError. */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): StdioSettings => {
  const { data, error } = environment.safeParse(present(variables));
  if (data === undefined) {
    const sentences = error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new StdioSettingsError(sentences.join("\n"));
  }
  return { url: data.JOBTRACKER_URL, token: data.JOBTRACKER_TOKEN };
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** True if the token would travel readable for others. */
export const sendsTokenInClear = ({ url }: StdioSettings): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !LOOPBACK.has(hostname);
};
