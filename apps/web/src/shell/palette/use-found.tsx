import type { JobHit, NoteHit } from "@jobtracker/contracts";
import { useDebouncedValue } from "@mantine/hooks";
import { IconBriefcase2, IconLayoutKanban, IconNote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { searchQuery, TYPING_PAUSE } from "../../features/search/search-query.ts";
import { t } from "../../messages/index.ts";
import type { Entry, EntryGroup } from "./entry.ts";

/** Of jobs and of notes; the search page shows the rest. */
const MOST = 6;

const nothing = { jobs: [], notes: [] };

/** Jobs, applications and notes with these words. */
export const useFound = (text: string) => {
  const router = useRouter();
  const [words] = useDebouncedValue(text, TYPING_PAUSE);
  const found = useQuery(searchQuery(words, MOST));
  const toApplication = (applicationId: number) => () =>
    void router.navigate({ to: "/applications/$applicationId", params: { applicationId } });
  const toJob = (jobId: number) => () => void router.navigate({ to: "/jobs/$jobId", params: { jobId } });

  const jobEntry = (job: JobHit): Entry => ({
    id: `job:${job.jobId}`,
    label: job.title,
    about: job.company ?? t.jobs.unnamedCompany,
    picture: job.applicationId === null ? <IconBriefcase2 size={18} /> : <IconLayoutKanban size={18} />,
    run: job.applicationId === null ? toJob(job.jobId) : toApplication(job.applicationId),
  });
  const noteEntry = (note: NoteHit): Entry => ({
    id: `note:${note.noteId}`,
    label: note.excerpt,
    about: note.title,
    picture: <IconNote size={18} />,
    run: toApplication(note.applicationId),
  });

  const { jobs, notes } = text === "" ? nothing : (found.data ?? nothing);
  const groups: EntryGroup[] = [
    { id: "jobs", title: t.palette.found, entries: jobs.map(jobEntry) },
    { id: "notes", title: t.palette.notes, entries: notes.map(noteEntry) },
  ];
  const isAsked = text !== "";
  return {
    groups,
    isWaiting: isAsked && (text !== words || found.isFetching),
    isFirst: isAsked && found.data === undefined && !found.isError,
    error: isAsked && found.isError && !found.isFetching ? found.error : undefined,
    retry: () => void found.refetch(),
  };
};
