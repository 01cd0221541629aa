import { applications } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { showBoard } from "./board.ts";
import { moveApplication } from "./move.ts";
import { addNote, bringNoteBack, editNote, removeNote } from "./notes.ts";
import { getApplication, listPage } from "./service.ts";
import { createApplication } from "./start.ts";
import { bringApplicationBack, removeApplication, updateFollowUp } from "./update.ts";

export const applicationsRouter = bindDomain(applications, {
  create: createApplication,
  list: listPage,
  board: showBoard,
  get: getApplication,
  move: moveApplication,
  update: updateFollowUp,
  addNote,
  editNote,
  deleteNote: removeNote,
  restoreNote: bringNoteBack,
  delete: removeApplication,
  restore: bringApplicationBack,
});
