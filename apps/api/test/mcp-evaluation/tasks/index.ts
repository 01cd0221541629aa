import type { Task } from "../task.ts";
import { changing } from "./changing.ts";
import { finding } from "./finding.ts";
import { found } from "./found.ts";
import { lookingBack } from "./looking-back.ts";
import { planning } from "./planning.ts";
import { profile } from "./profile.ts";
import { resumeAndFit } from "./resume-and-fit.ts";
import { skills } from "./skills.ts";

export const tasks: readonly Task[] = [
  ...finding,
  ...changing,
  ...lookingBack,
  ...found,
  ...planning,
  ...profile,
  ...resumeAndFit,
  ...skills,
];
