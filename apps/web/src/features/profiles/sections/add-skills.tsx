import { TextInput } from "@mantine/core";
import { useState } from "react";
import { words } from "../../../messages/profiles.ts";
import { useEntries } from "../use-entries.ts";

const LONGEST = 2000;

/** The names in what was typed or pasted that are not known yet, each once, however it is written. */
const newNames = (text: string, known: readonly (string | null)[]): string[] => {
  const seen = new Set(known.map((name) => name?.toLowerCase()));
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => {
      const isNew = name !== "" && !seen.has(name.toLowerCase());
      seen.add(name.toLowerCase());
      return isNew;
    });
};

/** Skills are mostly names: typed one after the other, or pasted together. */
export const AddSkills = ({ known }: { readonly known: readonly (string | null)[] }) => {
  const { adding } = useEntries();
  const [text, setText] = useState("");
  const add = async () => {
    const names = newNames(text, known);
    setText("");
    for (const name of names) await adding.mutateAsync({ entry: { section: "skills", name }, name });
  };
  return (
    <TextInput
      className="add-skills"
      label={words.addSkills}
      description={words.addSkillsHint}
      maxLength={LONGEST}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        // A refusal is told by the mutation itself.
        void add().catch(() => undefined);
      }}
    />
  );
};
