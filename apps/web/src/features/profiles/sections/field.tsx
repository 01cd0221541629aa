import { LanguageLevel } from "@jobtracker/contracts";
import { NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { words } from "../../../messages/profiles.ts";
import type { Autosaved } from "../editing/use-autosave.ts";
import { readPartialDate } from "./partial-date.ts";
import type { FieldShape } from "./section-shapes.ts";
import { wordsOf } from "./words-of.ts";

interface FieldProps {
  readonly shape: FieldShape;
  readonly autosave: Autosaved;
  readonly label?: string;
}

const LONGEST_LINE = 300;
const LONGEST_WORDS = 20_000;
const LONGEST_ADDRESS = 2000;

/** Nothing written is nothing said. */
const orNull = (text: string) => (text.trim() === "" ? null : text);

/** One field of a target, saved as it is written. */
export const Field = ({ shape: { name, kind }, autosave, label = words.field(name) }: FieldProps) => {
  const { values, set, flush, problem } = autosave;
  const shared = { label, error: problem?.fields[name], onBlur: flush };
  const text = wordsOf(values[name]);
  switch (kind) {
    case "words":
      return (
        <GrowingTextarea
          {...shared}
          minRows={2}
          maxRows={14}
          maxLength={LONGEST_WORDS}
          value={text}
          onChange={({ currentTarget }) => set(name, orNull(currentTarget.value))}
        />
      );
    case "date":
    case "end":
      return <DateField name={name} label={label} autosave={autosave} isEnd={kind === "end"} />;
    case "list":
      return (
        <TagsInput
          {...shared}
          placeholder={words.listHint}
          maxTags={200}
          value={listOf(values[name])}
          onChange={(list) => set(name, list)}
        />
      );
    case "kind":
    case "cefr":
      return (
        <NativeSelect
          {...shared}
          data={kind === "cefr" ? levels : kinds}
          value={text}
          onChange={({ currentTarget }) => set(name, orNull(currentTarget.value))}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          {...(kind === "address" && { type: "url", inputMode: "url", placeholder: "https://" })}
          maxLength={kind === "address" ? LONGEST_ADDRESS : LONGEST_LINE}
          value={text}
          onChange={({ currentTarget }) => set(name, orNull(currentTarget.value))}
        />
      );
  }
};

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
const levels = ["", ...LanguageLevel.options];

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly autosave: Autosaved;
  readonly isEnd: boolean;
}

/** A date is saved when it is one; until then what was typed stands there, with a word. */
const DateField = ({ name, label, autosave: { values, set, flush, problem }, isEnd }: DateFieldProps) => {
  const saved = wordsOf(values[name]);
  const [typed, setTyped] = useState(saved);
  const [isBad, setIsBad] = useState(false);
  useEffect(() => {
    setTyped((before) => (readPartialDate(before) === (saved || null) ? before : saved));
    setIsBad(false);
  }, [saved]);
  const finish = () => {
    const date = readPartialDate(typed);
    setIsBad(date === undefined);
    if (date !== undefined) setTyped(date ?? "");
    flush();
  };
  return (
    <TextInput
      label={label}
      placeholder={isEnd ? words.endHint : words.dateHint}
      error={isBad ? words.dateBad : problem?.fields[name]}
      maxLength={12}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const date = readPartialDate(currentTarget.value);
        if (date !== undefined) set(name, date);
      }}
      onBlur={finish}
    />
  );
};
