import type { CompanyHit, JobHit, NoteHit, RecruiterHit, TagHit } from "@jobtracker/contracts";
import { useDebouncedValue } from "@mantine/hooks";
import {
  IconBriefcase2,
  IconBuilding,
  IconLayoutKanban,
  IconNote,
  IconTag,
  IconUser,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { searchQuery, TYPING_PAUSE } from "../../features/search/search-query.ts";
import { t } from "../../messages/index.ts";
import { people } from "../../messages/people.ts";
import type { Entry, EntryGroup } from "./entry.ts";

/** Of jobs, of notes and of each of the others; the search page shows the rest. */
const MOST = 6;

const nothing = { jobs: [], notes: [], companies: [], recruiters: [], tags: [] };

/** Jobs, applications, notes, companies, recruiters and tags with these words. */
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
  const companyEntry = ({ companyId, name }: CompanyHit): Entry => ({
    id: `company:${companyId}`,
    label: name,
    picture: <IconBuilding size={18} />,
    run: () => void router.navigate({ to: "/companies/$companyId", params: { companyId } }),
  });
  const recruiterEntry = ({ recruiterId, name, company }: RecruiterHit): Entry => ({
    id: `recruiter:${recruiterId}`,
    label: name,
    ...(company !== null && { about: company }),
    picture: <IconUser size={18} />,
    run: () => void router.navigate({ to: "/recruiters/$recruiterId", params: { recruiterId } }),
  });
  const tagEntry = ({ tagId, name }: TagHit): Entry => ({
    id: `tag:${tagId}`,
    label: name,
    picture: <IconTag size={18} />,
    run: () => void router.navigate({ to: "/jobs", search: { tags: [name] } }),
  });

  const shown = text === "" ? nothing : (found.data ?? nothing);
  const groups: EntryGroup[] = [
    { id: "jobs", title: t.palette.found, entries: shown.jobs.map(jobEntry) },
    { id: "notes", title: t.palette.notes, entries: shown.notes.map(noteEntry) },
    { id: "companies", title: people.companies.title, entries: shown.companies.map(companyEntry) },
    { id: "recruiters", title: people.recruiters.title, entries: shown.recruiters.map(recruiterEntry) },
    { id: "tags", title: t.tags.title, entries: shown.tags.map(tagEntry) },
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
