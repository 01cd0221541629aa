import type { Contact, Recruiter } from "@jobtracker/contracts";
import { Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { recruiterChoices } from "./recruiters-query.ts";

/** Pause after the last letter until the server is asked (ms). */
const TYPING_PAUSE = 160;

type RecruiterSelectProps = Pick<
  SelectProps,
  "label" | "description" | "placeholder" | "nothingFoundMessage" | "clearable" | "error" | "openOnFocus"
> & {
  /** Who is not offered. */
  readonly omit?: number;
  /** Who was chosen before: shown also if it is not among those that were found. */
  readonly known?: Pick<Contact, "recruiterId" | "name"> | undefined;
  readonly value?: number | null;
  readonly onChange: (recruiterId: number | null) => void;
};

const choiceOf = ({ id, name, company }: Recruiter) => ({
  value: String(id),
  label: company === null ? name : `${name} · ${company}`,
});

/** One of the person's recruiters, found by name, e-mail or company. */
export const RecruiterSelect = ({ omit, known, value = null, onChange, ...props }: RecruiterSelectProps) => {
  const [text, setText] = useState("");
  // What is chosen stands in the field: that is no search.
  const [typed] = useDebouncedValue(text.includes(" · ") ? "" : text.trim().slice(0, 200), TYPING_PAUSE);
  const found = useQuery({ ...recruiterChoices(typed), placeholderData: keepPreviousData });
  const choices = (found.data?.items ?? []).filter(({ id }) => id !== omit).map(choiceOf);
  const isKnown =
    known?.recruiterId != null && choices.every((choice) => choice.value !== String(known.recruiterId));
  return (
    <Select
      {...props}
      searchable
      filter={({ options }) => options}
      data={isKnown ? [...choices, { value: String(known.recruiterId), label: known.name }] : choices}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      onSearchChange={setText}
    />
  );
};
