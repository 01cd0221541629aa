import type { Application } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { withData } from "../../../_kit/loading/with-data.ts";
import { contactsOf } from "../../contacts/contacts-query.ts";
import { fitOf } from "../../fit/fit-query.ts";
import { interviewsOf } from "../../interviews/interviews-query.ts";
import { offersOf } from "../../offers/offers-query.ts";
import { remindersOf } from "../../reminders/reminders-query.ts";

/** What a person does with an application, as its blocks show it. */
export const readPane = (queryClient: QueryClient, id: Application["id"]): Promise<unknown>[] => [
  queryClient.ensureQueryData(api.stages.list.queryOptions({})),
  queryClient.ensureQueryData(interviewsOf(id)),
  queryClient.ensureQueryData(remindersOf(id)),
  queryClient.ensureQueryData(offersOf(id)),
  queryClient.ensureQueryData(contactsOf(id)),
];

/** The code of what stands below the head, in a file of its own: the head is drawn without it. */
export const loadWholeCode = () => import("./whole-application.tsx");

/** That, and what it shows. */
export const loadWhole = (
  queryClient: QueryClient,
  { id, jobId }: { readonly id: Application["id"]; readonly jobId: Application["job"]["id"] },
): ReturnType<typeof loadWholeCode> =>
  withData(loadWholeCode(), [
    ...readPane(queryClient, id),
    queryClient.ensureQueryData(fitOf(jobId)),
    queryClient.ensureQueryData(api.versions.list.queryOptions({ jobId })),
  ]);
