import { versions } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { compareVersions } from "./compare.ts";
import { listVersions } from "./list.ts";
import { readSnapshot } from "./snapshot.ts";

export const versionsRouter = bindDomain(versions, {
  list: listVersions,
  compare: compareVersions,
  snapshot: readSnapshot,
});
