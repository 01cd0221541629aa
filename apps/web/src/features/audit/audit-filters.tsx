import { Button, NativeSelect } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import { IconX } from "@tabler/icons-react";
import { audit } from "../../messages/audit.ts";
import type { AuditSearch } from "./audit-search.ts";
import { clientChoices } from "./clients.ts";

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly change: (search: Record<string, unknown>) => void;
}

const eventChoices = Object.entries(audit.events).map(([value, label]) => ({ value, label }));

export const AuditFilters = ({ search, change }: AuditFiltersProps) => (
  <search className="audit-filters" aria-label={audit.filters}>
    <NativeSelect
      aria-label={audit.filterEvent}
      value={search.event ?? ""}
      data={[{ value: "", label: audit.anyEvent }, ...eventChoices]}
      onChange={(event) => change({ ...search, event: event.currentTarget.value })}
    />
    <NativeSelect
      aria-label={audit.filterClient}
      value={search.client ?? ""}
      data={[{ value: "", label: audit.anyClient }, ...clientChoices]}
      onChange={(event) => change({ ...search, client: event.currentTarget.value })}
    />
    <DatePickerInput
      type="range"
      label={audit.filterDays}
      placeholder={audit.anyDay}
      valueFormat="D MMM YYYY"
      allowSingleDateInRange
      value={[search.from ?? null, search.to ?? null]}
      onChange={([from, to]) => change({ ...search, from, to })}
    />
    {Object.keys(search).length > 0 && (
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconX size={15} aria-hidden="true" />}
        onClick={() => change({})}
      >
        {audit.clearFilters}
      </Button>
    )}
  </search>
);
