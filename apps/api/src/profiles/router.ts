import { profiles } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { addEntry } from "./add-entries.ts";
import { changeAspirations } from "./aspirations.ts";
import { bringEntryBack, changeEntry, moveEntry, removeEntry } from "./change-entry.ts";
import { duplicateProfile } from "./duplicate.ts";
import { getEntry } from "./entry-state.ts";
import {
  bringProfileBack,
  changeProfile,
  createProfile,
  getProfile,
  listAll,
  removeProfile,
} from "./service.ts";

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
});
