/** What is asked of a person with many jobs, by what it shows. Words are those of `dataset/phrases.ts`. */
export const scaleCalls = [
  ["list, newest first", "/jobs?limit=25"],
  ["list, by company", "/jobs?limit=25&sort=company"],
  ["list, closing soon", "/jobs?limit=25&closesBefore=2030-01-01"],
  ["list, remote", "/jobs?limit=25&remote=remote"],
  ["list, a word of a twelfth of the jobs", "/jobs?limit=25&search=writer"],
  ["list, a word of one in a thousand", "/jobs?limit=25&search=falconer"],
  ["list, a word that no job has", "/jobs?limit=25&search=xylophonist"],
  ["list, two words that few have both", "/jobs?limit=25&search=falconer%20berlin"],
  ["search, a word of a twelfth of the jobs", "/search?text=writer"],
  ["search, a word of one in a thousand", "/search?text=falconer"],
  ["search, a word that no job has", "/search?text=xylophonist"],
  ["search, the beginning of a word", "/search?text=falc"],
] as const;

/** One job in so many is of this role. */
export const RARE_EVERY = 1000;
export const RARE_ROLE = "Falconer";
