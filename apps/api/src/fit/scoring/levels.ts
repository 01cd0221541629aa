import { folded } from "./words.ts";

/** From whoever learns to whoever leads others who lead. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/\bdirect(?:or|eur|rice|ora)\b|\bhead of\b|\bvp\b|\bchief\b|vice president|leiter|\bc[et]o\b/, 5],
  [/manager(?!.{0,3}conseil)|\blead\b|\bstaff\b|principal|teamleit|responsable|\bjefe|architect/, 4],
  [/senior|\bsr\b|confirme|erfahren/, 3],
  [/\bjunior|\bjr\b|\bentry|einsteig|debutant|auxiliar|ayudante|assistant|\bjunior/, 1],
];
const LEARNING =
  /werkstudent|praktik|\bintern(?:ship)?\b|stag(?:e|iaire)|alternan|apprenti|auszubild|azubi|ausbildung zu|\btrainee|becari|practicas|student|etudiant|eleve|estudiante/;
const PLAIN = 2;

/** 0 (learns) to 5 (leads leaders). */
export const levelOf = (title: string): number => {
  const text = folded(title);
  if (LEARNING.test(text)) return 0;
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? PLAIN;
};

/** A place that only people in training may take. */
const FOR_STUDENTS =
  /werkstudent|\bintern(?:ship)?\b|\bstage\b|alternance|apprenti|auszubild|azubi|ausbildung zu|praktikum|becari|practicas|working student/;

export const isForStudents = (title: string): boolean => FOR_STUDENTS.test(folded(title));
