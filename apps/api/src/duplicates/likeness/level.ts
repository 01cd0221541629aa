/** Words of a title that say how high a job is or which stage of a career it is for: one line a level, in the languages that are read. */
const levels = [
  "intern internship praktikum praktikant praktikantin stage stagiaire becario becaria practicas",
  "trainee apprentice apprenti apprentie alternant alternante alternance ausbildung azubi auszubildende aprendiz",
  "student werkstudent werkstudentin studentische studentischer estudiante etudiant",
  "graduate entry absolvent absolventin debutant debutante",
  "junior jr",
  "assistant assistent assistentin asistente auxiliar aide aushilfe helfer helferin ayudante",
  "senior sr confirme confirmee experimente experimentee erfahrene erfahrener",
  "staff",
  "principal",
  "lead leitend leitende leitender teamleiter teamleiterin",
  "head leiter leiterin leitung responsable chef cheffe jefe jefa encargado encargada supervisor supervisora foreman stationsleitung bereichsleitung",
  "director directeur directrice directora direktor direktorin vp chief",
  "manager",
] as const;

const levelOfWord = new Map(levels.flatMap((words, level) => words.split(" ").map((word) => [word, level])));

/** The levels that the words of a title name. */
export const levelsOf = (words: Iterable<string>): ReadonlySet<number> =>
  new Set([...words].flatMap((word) => levelOfWord.get(word) ?? []));
