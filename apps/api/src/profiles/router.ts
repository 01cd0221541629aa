import { profiles } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { addEntry } from "./add-entries.ts";
import { changeAspirations } from "./aspirations.ts";
import { bringEntryBack, changeEntry, moveEntry, removeEntry } from "./change-entry.ts";
import { duplicateProfile } from "./duplicate.ts";
import { getEntry } from "./entry-state.ts";
import { restoreVersion } from "./restore-version.ts";
import {
  bringProfileBack,
  changeProfile,
  createProfile,
  getProfile,
  listAll,
  removeProfile,
} from "./service.ts";
import { suggest } from "./suggestions/suggest.ts";
import { compareVersions, confirmVersion, getVersion, listVersions } from "./versions.ts";

export const profilesRouter = bindDomain(profiles, {
  list: listAll,
  get: getProfile,
  create: createProfile,
  update: changeProfile,
  duplicate: duplicateProfile,
  delete: removeProfile,
  restore: bringProfileBack,
  updateAspirations: changeAspirations,
  getEntry,
  addEntry,
  updateEntry: changeEntry,
  moveEntry,
  deleteEntry: removeEntry,
  restoreEntry: bringEntryBack,
  listVersions,
  getVersion,
  compareVersions,
  confirmVersion,
  restoreVersion,
  suggestions: suggest,
});
