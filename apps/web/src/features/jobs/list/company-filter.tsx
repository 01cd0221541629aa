import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "../../../messages/index.ts";
import { companyQuery } from "../../companies/companies-query.ts";
import { useCompanyChoices } from "../../companies/use-company-choices.ts";

interface CompanyFilterProps {
  readonly value: number | undefined;
  readonly onChange: (companyId: number | undefined) => void;
}

const words = t.jobs.list;

/** One company, found by its name; the one in the address is named also if it is not among those found. */
export const CompanyFilter = ({ value, onChange }: CompanyFilterProps) => {
  const [text, setText] = useState("");
  const chosen = useQuery({ ...companyQuery(value ?? 0), enabled: value !== undefined }).data;
  // The name of the chosen one stands in the field: that is no search.
  const found = useCompanyChoices(text === chosen?.name ? "" : text);
  const companies = chosen && found.every(({ id }) => id !== chosen.id) ? [...found, chosen] : found;
  return (
    <Select
      aria-label={words.filterCompany}
      placeholder={words.anyCompany}
      searchable
      clearable
      filter={({ options }) => options}
      nothingFoundMessage={words.noCompany}
      clearButtonProps={{ "aria-label": t.actions.clear }}
      data={companies.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChange(id === null ? undefined : Number(id))}
      onSearchChange={setText}
    />
  );
};
