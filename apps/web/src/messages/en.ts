import { applications } from "./en/applications.ts";
import { auth } from "./en/auth.ts";
import { bulk } from "./en/bulk.ts";
import { capture } from "./en/capture.ts";
import { actions, app, failures, shell } from "./en/common.ts";
import { interviews } from "./en/interviews.ts";
import { jobs } from "./en/jobs.ts";
import { drafts, offline } from "./en/offline.ts";
import { onboarding } from "./en/onboarding.ts";
import { requirements } from "./en/requirements.ts";
import { palette, search } from "./en/search.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { stages } from "./en/stages.ts";
import { tags } from "./en/tags.ts";
import { tokens } from "./en/tokens.ts";
import { views } from "./en/views.ts";

export const en = {
  app,
  actions,
  failures,
  shell,
  auth,
  jobs,
  capture,
  applications,
  interviews,
  requirements,
  tokens,
  offline,
  drafts,
  shortcuts,
  views,
  search,
  palette,
  stages,
  tags,
  onboarding,
  bulk,
};
