import { applicationRoute, boardRoute, tableRoute } from "./applications.ts";
import { auditRoute } from "./audit.ts";
import { backgroundRoute, batchRoute, bookmarkletRoute, manyRoute, receiveRoute } from "./batches.ts";
import { boardsRoute } from "./boards.ts";
import { companiesRoute, companyRoute } from "./companies.ts";
import { registerRoute, signInRoute } from "./entrance.ts";
import { gapsRoute } from "./fit.ts";
import { captureRoute, duplicatesRoute, jobRoute, jobsRoute } from "./jobs.ts";
import { calendarRoute, feedsRoute, offersRoute, remindersRoute } from "./planning.ts";
import { importResumeRoute, reviewResumeRoute } from "./profile-imports.ts";
import { defaultProfileRoute, profileRoute, profileVersionsRoute } from "./profiles.ts";
import { recruiterRoute, recruitersRoute } from "./recruiters.ts";
import { rootRoute } from "./root.ts";
import { searchRoute } from "./search.ts";
import { accountRoute, settingsRoute, stagesRoute, tagsRoute, tokensRoute } from "./settings.ts";
import { signedInRoute } from "./signed-in.ts";
import { skillRoute, skillsRoute } from "./skills.ts";
import { unknownRoute } from "./unknown.ts";

export const routeTree = rootRoute.addChildren([
  signInRoute,
  registerRoute,
  signedInRoute.addChildren([
    boardRoute,
    tableRoute,
    applicationRoute,
    jobsRoute,
    manyRoute,
    batchRoute,
    jobRoute,
    captureRoute,
    companiesRoute,
    companyRoute,
    duplicatesRoute,
    gapsRoute,
    remindersRoute,
    offersRoute,
    calendarRoute,
    feedsRoute,
    searchRoute,
    boardsRoute,
    skillsRoute,
    skillRoute,
    defaultProfileRoute,
    profileRoute,
    profileVersionsRoute,
    importResumeRoute,
    reviewResumeRoute,
    recruitersRoute,
    recruiterRoute,
    settingsRoute,
    accountRoute,
    stagesRoute,
    tagsRoute,
    tokensRoute,
    backgroundRoute,
    bookmarkletRoute,
    receiveRoute,
    auditRoute,
    unknownRoute,
  ]),
]);
