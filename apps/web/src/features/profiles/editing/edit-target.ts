import {
  AppError,
  Basics,
  EntryChange,
  type InputOf,
  type PlainSection,
  type profiles,
} from "@jobtracker/contracts";
import { client } from "../../../_kit/api/client.ts";
import { entryIn, type ProfileCache, withEntry } from "../profile-cache.ts";

export type Values = Readonly<Record<string, unknown>>;

/** What something says, and at which version. */
export interface Said {
  readonly version: number;
  readonly values: Values;
}

/** Something in a profile that is changed field by field: an entry, a claim, the basics, the aspirations. */
export interface EditTarget {
  readonly key: string;
  /** As it is shown; undefined: it is not there any more. */
  read(): Said | undefined;
  /** Sends fields, and shows what the server answers. */
  write(fields: Values, expectedVersion: number): Promise<Said>;
  reload(): Promise<Said | undefined>;
}

interface Parsed<Fields> {
  readonly data?: Fields;
  readonly error?: { readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[] };
}

/** What the server would refuse is refused here already, in the same form. */
const checked = <Fields>({ data, error }: Parsed<Fields>): Fields => {
  if (data !== undefined) return data;
  const issues = (error?.issues ?? []).map(({ path, message }) => ({
    path: path.filter((part) => typeof part !== "symbol"),
    message,
  }));
  throw new AppError("INVALID_INPUT", issues[0]?.message ?? "", { issues });
};

const target = (
  key: string,
  cache: ProfileCache,
  read: EditTarget["read"],
  send: (fields: Values, expectedVersion: number) => Promise<void>,
): EditTarget => ({
  key,
  read,
  write: async (fields, expectedVersion) => {
    await send(fields, expectedVersion);
    void cache.refreshBeside();
    const said = read();
    if (said === undefined) throw new Error(`${key} is not there any more`);
    return said;
  },
  reload: async () => {
    await cache.reload();
    return read();
  },
});

export const entryTarget = (
  cache: ProfileCache,
  profileId: number,
  section: PlainSection | "claims",
  id: number,
): EditTarget =>
  target(
    `${section}:${id}`,
    cache,
    () => {
      const entry = entryIn(cache.read(), section, id);
      return entry && { version: entry.version, values: entry };
    },
    async (fields, expectedVersion) => {
      const entry = checked(EntryChange.safeParse({ section, ...fields }));
      const state = await client.profiles.updateEntry.mutate({ profileId, id, expectedVersion, entry });
      cache.change((document) => withEntry(document, state));
    },
  );

export const basicsTarget = (cache: ProfileCache, id: number): EditTarget =>
  target(
    "basics",
    cache,
    () => {
      const document = cache.read();
      return document && { version: document.version, values: document.basics };
    },
    async (fields, expectedVersion) => {
      const basics = checked(Basics.partial().safeParse(fields));
      const { version, revision, ...after } = await client.profiles.update.mutate({
        id,
        expectedVersion,
        basics,
      });
      cache.change((document) => ({ ...document, version, revision, basics: after.basics }));
    },
  );

type Wishes = Omit<InputOf<typeof profiles.operations.updateAspirations>, "profileId" | "expectedVersion">;

export const aspirationsTarget = (cache: ProfileCache, profileId: number): EditTarget =>
  target(
    "aspirations",
    cache,
    () => {
      const aspirations = cache.read()?.aspirations;
      return aspirations && { version: aspirations.version, values: aspirations };
    },
    async (fields: Wishes, expectedVersion) => {
      const input = { profileId, expectedVersion, ...fields };
      const {
        profileId: _,
        revision,
        ...aspirations
      } = await client.profiles.updateAspirations.mutate(input);
      cache.change((document) => ({ ...document, revision, aspirations }));
    },
  );
