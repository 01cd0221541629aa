import { Kbd, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useShortcut } from "../../../_kit/navigation/shortcuts.ts";
import { useSingleKeys } from "../../../_kit/navigation/single-keys.ts";
import { t } from "../../../messages/index.ts";
import { employmentTypeChoices, remoteChoices } from "../fields/choices.ts";
import { readJobsSearch, sorts } from "./jobs-search.ts";

const route = getRouteApi("/signed-in/jobs");

/** Pause after the last letter until the list follows (ms). */
const TYPING_PAUSE = 180;

/** Search, filters and order; all of them live in the address, so that the back button and a link keep them. */
export const JobsFilters = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ search: (before) => readJobsSearch({ ...before, ...part }), replace: true });
  const words = t.jobs.list;
  return (
    <search className="jobs-filters">
      <SearchField value={search.search ?? ""} onChange={(text) => change({ search: text || undefined })} />
      <Select
        aria-label={words.filterRemote}
        placeholder={words.anyRemote}
        clearable
        data={remoteChoices}
        value={search.remote ?? null}
        onChange={(remote) => change({ remote })}
      />
      <Select
        aria-label={words.filterEmployment}
        placeholder={words.anyEmployment}
        clearable
        data={employmentTypeChoices}
        value={search.employment ?? null}
        onChange={(employment) => change({ employment })}
      />
      <Select
        className="jobs-sort"
        aria-label={words.sort}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        value={search.sort ?? "newest"}
        onChange={(sort) => change({ sort })}
      />
    </search>
  );
};

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const SearchField = ({ value, onChange }: SearchFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const report = useDebouncedCallback(onChange, TYPING_PAUSE);
  // The address changed by other means: the back button, or clearing the filters.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  const [hasSingleKeys] = useSingleKeys();
  useShortcut("searchJobs", () => input.current?.focus());
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={t.jobs.list.search}
      {...(hasSingleKeys && { "aria-keyshortcuts": "/" })}
      placeholder={t.jobs.list.search}
      leftSection={<IconSearch size={16} />}
      rightSection={text === "" && hasSingleKeys ? <Kbd aria-hidden="true">/</Kbd> : null}
      value={text}
      maxLength={200}
      onChange={(event) => {
        setText(event.currentTarget.value);
        report(event.currentTarget.value);
      }}
    />
  );
};
