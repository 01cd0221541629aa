import type { AnyTRPCRouter } from "@trpc/server";
import { trpc } from "./_kit/trpc.ts";
import { applicationsRouter } from "./applications/router.ts";
import { auditRouter } from "./audit/router.ts";
import { authRouter } from "./auth/router.ts";
import { backgroundRouter } from "./background/router.ts";
import { boardsRouter } from "./boards/router.ts";
import { calendarRouter } from "./calendar/router.ts";
import { companiesRouter } from "./companies/router.ts";
import { contactsRouter } from "./contacts/router.ts";
import { duplicatesRouter } from "./duplicates/router.ts";
import { fitRouter } from "./fit/router.ts";
import { importsRouter } from "./imports/router.ts";
import { interviewsRouter } from "./interviews/router.ts";
import { jobsRouter } from "./jobs/router.ts";
import { offersRouter } from "./offers/router.ts";
import { profileImportsRouter } from "./profile-imports/router.ts";
import { profilesRouter } from "./profiles/router.ts";
import { recruitersRouter } from "./recruiters/router.ts";
import { remindersRouter } from "./reminders/router.ts";
import { requirementsRouter } from "./requirements/router.ts";
import { searchRouter } from "./search/router.ts";
import { skillsRouter } from "./skills/router.ts";
import { stagesRouter } from "./stages/router.ts";
import { tagsRouter } from "./tags/router.ts";
import { versionsRouter } from "./versions/router.ts";
import { viewsRouter } from "./views/router.ts";

/** Every domain's procedures. A domain of the contracts without its router here does not compile (see router.test-d.ts). */
export const appRouter = trpc.router({
  auth: authRouter,
  jobs: jobsRouter,
  duplicates: duplicatesRouter,
  imports: importsRouter,
  versions: versionsRouter,
  companies: companiesRouter,
  boards: boardsRouter,
  recruiters: recruitersRouter,
  tags: tagsRouter,
  applications: applicationsRouter,
  contacts: contactsRouter,
  interviews: interviewsRouter,
  reminders: remindersRouter,
  requirements: requirementsRouter,
  profiles: profilesRouter,
  profileImports: profileImportsRouter,
  fit: fitRouter,
  skills: skillsRouter,
  offers: offersRouter,
  calendar: calendarRouter,
  stages: stagesRouter,
  views: viewsRouter,
  search: searchRouter,
  audit: auditRouter,
  background: backgroundRouter,
}) satisfies AnyTRPCRouter;

export type AppRouter = typeof appRouter;
