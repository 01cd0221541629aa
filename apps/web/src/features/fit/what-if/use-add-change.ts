import type { NewEntry, ProfileDocument } from "@jobtracker/contracts";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/what-if.ts";
import { languageName } from "../../profiles/page/languages.ts";
import { profileQuery } from "../../profiles/profiles-query.ts";
import { refreshFit } from "../refresh-fit.ts";
import { type Edit, editOf } from "./edit-of.ts";
import type { TriedChange } from "./tried-change.ts";

/** Takes back what was done. */
type TakeBack = () => Promise<unknown>;

const sameLanguage = ({ languages }: ProfileDocument, code: string) =>
  languages.find(
    (entry) => entry.code === code || entry.language?.toLowerCase() === languageName(code).toLowerCase(),
  );

/** A language that the profile has gets the level; it must not stand there twice. */
const setLevel = async (
  { id: profileId }: ProfileDocument,
  { id, version, level, fluency }: ProfileDocument["languages"][number],
  said: Extract<NewEntry, { section: "languages" }>,
): Promise<TakeBack> => {
  const write = (expectedVersion: number, fields: Pick<typeof said, "level" | "fluency">) =>
    client.profiles.updateEntry.mutate({
      profileId,
      id,
      expectedVersion,
      entry: { section: "languages", ...fields },
    });
  const after = await write(version, { level: said.level, fluency: null });
  return () => write(after.version, { level, fluency });
};

const addEntry = async (profile: ProfileDocument, entry: NewEntry): Promise<TakeBack> => {
  if (entry.section === "languages" && entry.code) {
    const known = sameLanguage(profile, entry.code);
    if (known !== undefined) return setLevel(profile, known, entry);
  }
  const profileId = profile.id;
  const { section } = entry;
  const position = section === "experience" || section === "education" ? { position: 0 } : {};
  const { id } = await client.profiles.addEntry.mutate({ profileId, entry, ...position });
  return () => client.profiles.deleteEntry.mutate({ profileId, section, id });
};

/** The fields of `before` that `changed` has too. */
const formerly = <Fields extends object>(before: Fields, changed: Partial<Fields>): Partial<Fields> => {
  const former: Partial<Fields> = {};
  for (const name in changed) former[name] = before[name];
  return former;
};

const store = async (profile: ProfileDocument, edit: Edit): Promise<TakeBack> => {
  const { id, version, basics, aspirations } = profile;
  if ("add" in edit) return addEntry(profile, edit.add);
  if ("aspirations" in edit) {
    const write = (expectedVersion: number, wishes: typeof edit.aspirations) =>
      client.profiles.updateAspirations.mutate({ profileId: id, expectedVersion, ...wishes });
    const after = await write(aspirations.version, edit.aspirations);
    return () => write(after.version, formerly(aspirations, edit.aspirations));
  }
  if ("basics" in edit) {
    const write = (expectedVersion: number, some: typeof edit.basics) =>
      client.profiles.update.mutate({ id, expectedVersion, basics: some });
    const after = await write(version, edit.basics);
    return () => write(after.version, formerly(basics, edit.basics));
  }
  throw new Error("What is left out is not stored");
};

const storeChange = async (queryClient: QueryClient, profileId: number, change: TriedChange) => {
  const edit = editOf(change);
  if (edit === undefined) throw new Error("A change that says nothing is not stored");
  // Another window may have changed it since.
  const profile = await queryClient.fetchQuery({ ...profileQuery(profileId), staleTime: 0 });
  return store(profile, edit);
};

/** Makes a change that was tried a part of the profile; one press takes it back. */
export const useAddChange = (profileId: number) => {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries(api.profiles.pathFilter()),
      queryClient.invalidateQueries(api.skills.pathFilter()),
      refreshFit(queryClient),
    ]);
  const takingBack = useMutation({
    mutationFn: (takeBack: TakeBack) => takeBack(),
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: (change: TriedChange) => storeChange(queryClient, profileId, change),
    onSuccess: (takeBack, change) => {
      const name = words.name(change);
      const edit = editOf(change);
      const word = edit !== undefined && "add" in edit ? words.added(name) : words.changed(name);
      noticeUndo(word, () => takingBack.mutate(takeBack));
    },
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
};
