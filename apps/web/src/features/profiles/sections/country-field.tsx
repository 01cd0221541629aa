import { Select } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import { countries } from "./countries.ts";

interface CountryFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

export const CountryField = ({ label, value, onChange }: CountryFieldProps) => (
  <Select
    label={label}
    data={countries}
    searchable
    clearable
    limit={60}
    clearButtonProps={{ "aria-label": t.actions.clear }}
    value={value}
    onChange={onChange}
  />
);
