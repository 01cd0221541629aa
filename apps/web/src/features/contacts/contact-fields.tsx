import type { Contact } from "@jobtracker/contracts";
import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import { people } from "../../messages/people.ts";
import { RecruiterSelect } from "../recruiters/recruiter-select.tsx";
import type { ContactFormValues } from "./contact-form-values.ts";

const words = people.contacts;

interface ContactFieldsProps {
  readonly form: UseFormReturnType<ContactFormValues>;
  /** As it was before. */
  readonly known: Contact | undefined;
}

/** A recruiter, or somebody by name; and what they are in this application. */
export const ContactFields = ({ form, known }: ContactFieldsProps) => (
  <Stack gap="sm">
    <RecruiterSelect
      label={words.recruiter}
      description={words.recruiterHint}
      placeholder={words.noRecruiter}
      nothingFoundMessage={words.noneSuch}
      clearable
      known={known}
      {...form.getInputProps("recruiterId")}
    />
    {form.values.recruiterId === null && (
      <>
        <TextInput label={words.name} maxLength={200} {...form.getInputProps("name")} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={words.email} type="email" maxLength={254} {...form.getInputProps("email")} />
          <TextInput label={words.phone} type="tel" maxLength={50} {...form.getInputProps("phone")} />
        </SimpleGrid>
      </>
    )}
    <TextInput
      label={words.role}
      placeholder={words.rolePlaceholder}
      maxLength={100}
      {...form.getInputProps("role")}
    />
    <GrowingTextarea
      label={words.notes}
      minRows={2}
      maxRows={10}
      maxLength={10_000}
      {...form.getInputProps("notes")}
    />
  </Stack>
);
