import type { FoundSkill } from "../scoring/found-skill.ts";

export const skillsIn = (_text: string): FoundSkill[] => [];
