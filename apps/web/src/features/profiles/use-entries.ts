import type { EntryState, NewEntry, ProfileSection } from "@jobtracker/contracts";
import { useMutation } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { words } from "../../messages/profiles.ts";
import { useEditing } from "./editing/editing-context.ts";
import { entryIn, withEntry } from "./profile-cache.ts";

/** What is done to an entry; `name` as the person reads it. */
interface Deed {
  readonly section: ProfileSection;
  readonly id: number;
  readonly name: string;
}

/** Adds, deletes and moves entries and claims; each can be taken back. */
export const useEntries = () => {
  const { profileId, cache, did } = useEditing();
  const show = (state: EntryState) => {
    cache.change((document) => withEntry(document, state));
    void cache.refreshBeside();
  };
  const restore = async ({ section, id }: Deed) =>
    show(await client.profiles.restoreEntry.mutate({ profileId, section, id }));
  const remove = async ({ section, id }: Deed) =>
    show(await client.profiles.deleteEntry.mutate({ profileId, section, id }));
  const move = async ({ section, id }: Deed, position: number) => {
    const expectedVersion = entryIn(cache.read(), section, id)?.version ?? 1;
    show(await client.profiles.moveEntry.mutate({ profileId, section, id, expectedVersion, position }));
  };

  const adding = useMutation({
    mutationFn: ({ entry, position }: { entry: NewEntry; name: string; position?: number }) =>
      client.profiles.addEntry.mutate({ profileId, entry, ...(position !== undefined && { position }) }),
    onSuccess: (state, { entry: { section }, name }) => {
      show(state);
      const deed = { section, id: state.id, name };
      // It may be gone already, by another way.
      const takeBack = async () => entryIn(cache.read(), section, state.id) && remove(deed);
      did({ what: words.added(name), takeBack });
    },
    onError: (error) => noticeFailure(error, words.notAdded),
  });
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: (_done, deed) => {
      did({ what: words.removed(deed.name), takeBack: () => restore(deed) });
      noticeUndo(words.wasDeleted(deed.name), () => void restore(deed).catch(noticeFailure));
    },
    onError: (error) => noticeFailure(error, words.notDeleted),
  });
  /** Takes away one that says nothing, without a word. */
  const dropping = useMutation({
    mutationFn: remove,
    onSuccess: (_done, { section }) => focusTitle(section),
  });
  const moving = useMutation({
    scope: { id: `order of profile ${profileId}` },
    mutationFn: ({ to, ...deed }: Deed & { readonly from: number; readonly to: number }) => move(deed, to),
    onSuccess: (_done, { from, to: _to, ...deed }) =>
      did({
        what: words.movedWord(deed.name),
        joins: `move ${deed.section}:${deed.id}`,
        takeBack: () => move(deed, from),
      }),
    onError: (error) => {
      noticeFailure(error, words.notMoved);
      void cache.reload();
    },
  });
  return { adding, removing, dropping, moving };
};

/** The focus must not go with the entry, nor with the section that had nothing else. */
const focusTitle = (section: ProfileSection) =>
  requestAnimationFrame(() => {
    const title = document.getElementById(`title-${section}`) ?? document.getElementById("title-more");
    title?.focus({ preventScroll: true });
  });
