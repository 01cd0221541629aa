import { Autocomplete, type AutocompleteProps } from "@mantine/core";
import { useCompanyChoices } from "./use-company-choices.ts";

type CompanyFieldProps = Pick<AutocompleteProps, "label" | "required" | "error" | "onBlur" | "onFocus"> & {
  readonly value?: string;
  readonly onChange?: (name: string) => void;
};

/** The name of a company: one of the person's own is offered, any other one is new. */
export const CompanyField = ({ value = "", ...props }: CompanyFieldProps) => {
  const choices = useCompanyChoices(value);
  return (
    <Autocomplete
      {...props}
      maxLength={200}
      filter={({ options }) => options}
      data={choices.map(({ name }) => name)}
      value={value}
    />
  );
};
