import { useForm } from "@mantine/form";
import { JobFormFields } from "../fields/job-form-fields.tsx";
import { type JobFormValues, validateForm } from "../fields/job-form-values.ts";

interface PostingEditorProps {
  readonly values: JobFormValues;
  readonly change: (values: JobFormValues) => void;
}

/** Corrects a recognised posting; every change is reported at once. */
export const PostingEditor = ({ values, change }: PostingEditorProps) => {
  const form = useForm<JobFormValues>({
    initialValues: values,
    validate: validateForm,
    validateInputOnChange: true,
    onValuesChange: change,
  });
  return (
    <div className="posting-editor">
      <JobFormFields form={form} />
    </div>
  );
};
