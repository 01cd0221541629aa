import { skills } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { showSkill } from "./detail.ts";
import { findInText, showSkillsOfJob } from "./find.ts";
import { showSkills } from "./list.ts";
import { mergeSkill } from "./merge.ts";
import { searchSkills } from "./search.ts";
import { bringSkillBack, changeSkill, createSkill, removeSkill, showOwnSkills } from "./service.ts";

export const skillsRouter = bindDomain(skills, {
  search: searchSkills,
  list: showSkills,
  get: showSkill,
  ofJob: showSkillsOfJob,
  find: findInText,
  listOwn: showOwnSkills,
  create: createSkill,
  update: changeSkill,
  delete: removeSkill,
  restore: bringSkillBack,
  merge: mergeSkill,
});
