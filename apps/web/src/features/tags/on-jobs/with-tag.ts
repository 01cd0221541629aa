import type { TagOnJob } from "@jobtracker/contracts";

const isNamed = (name: string) => (tag: TagOnJob) => tag.name.toLowerCase() === name.toLowerCase();

/** The tags with one more, by name; unchanged if it is among them. */
export const withTag = (tags: readonly TagOnJob[], tag: TagOnJob): TagOnJob[] =>
  tags.some(isNamed(tag.name))
    ? [...tags]
    : [...tags, tag].toSorted((one, other) => one.name.localeCompare(other.name));

export const withoutTag = (tags: readonly TagOnJob[], name: string): TagOnJob[] => {
  const isIt = isNamed(name);
  return tags.filter((tag) => !isIt(tag));
};

/** How many of the jobs have the tag: all, some or none. */
export const shareOf = (
  jobs: readonly { readonly tags: readonly TagOnJob[] }[],
  name: string,
): "all" | "some" | "none" => {
  const count = jobs.filter(({ tags }) => tags.some(isNamed(name))).length;
  if (count === 0) return "none";
  return count === jobs.length ? "all" : "some";
};
