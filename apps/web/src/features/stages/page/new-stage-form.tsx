import type { Stage } from "@jobtracker/contracts";
import { Button, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { stagesCache } from "../stages-cache.ts";
import { isKind, kindChoices } from "./stage-kinds.ts";

interface Values {
  name: string;
  kind: Stage["kind"];
}

const initialValues: Values = { name: "", kind: "open" };

/** A new stage stands after the last of its kind. */
export const NewStageForm = () => {
  const words = t.stages;
  const cache = stagesCache(useQueryClient());
  const form = useForm<Values>({
    initialValues,
    validate: { name: (name) => (name.trim() === "" ? words.needName : null) },
  });
  const create = useMutation(
    api.stages.create.mutationOptions({
      onSuccess: (stage) => {
        form.reset();
        noticeDone(words.added(stage.name));
        return cache.refresh();
      },
      onError: (error) => form.setErrors(issuesByField(readFailure(error))),
    }),
  );
  const isRefused = create.isError && readFailure(create.error).issues.length === 0;
  return (
    <section className="panel settings-block" aria-labelledby="new-stage">
      <h2 id="new-stage">{words.add}</h2>
      {isRefused && <Refusal error={create.error} />}
      <form
        className="new-stage"
        noValidate
        onSubmit={form.onSubmit(({ name, kind }) => create.mutate({ name: name.trim(), kind }))}
      >
        <TextInput
          className="new-stage-name"
          label={words.name}
          placeholder={words.namePlaceholder}
          maxLength={60}
          {...form.getInputProps("name")}
        />
        <Select
          className="new-stage-kind"
          label={words.kind}
          allowDeselect={false}
          data={kindChoices}
          value={form.values.kind}
          onChange={(kind) => {
            if (isKind(kind)) form.setFieldValue("kind", kind);
          }}
        />
        <Button type="submit" loading={create.isPending}>
          {t.actions.add}
        </Button>
      </form>
    </section>
  );
};
