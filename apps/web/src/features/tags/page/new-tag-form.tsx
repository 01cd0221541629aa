import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { tagsCache } from "./tags-cache.ts";

export const NewTagForm = () => {
  const words = t.tags;
  const cache = tagsCache(useQueryClient());
  const form = useForm({
    initialValues: { name: "" },
    validate: { name: (name) => (name.trim() === "" ? words.needName : null) },
  });
  const create = useMutation(
    api.tags.create.mutationOptions({
      onSuccess: (tag) => {
        form.reset();
        noticeDone(words.created(tag.name));
        return cache.refresh();
      },
      onError: (error) => form.setErrors(issuesByField(readFailure(error))),
    }),
  );
  const isRefused = create.isError && readFailure(create.error).issues.length === 0;
  return (
    <section className="panel settings-block" aria-labelledby="new-tag">
      <h2 id="new-tag">{words.add}</h2>
      {isRefused && <Refusal error={create.error} />}
      <form
        className="new-tag"
        noValidate
        onSubmit={form.onSubmit(({ name }) => create.mutate({ name: name.trim() }))}
      >
        <TextInput
          label={words.name}
          placeholder={words.namePlaceholder}
          maxLength={60}
          {...form.getInputProps("name")}
        />
        <Button type="submit" loading={create.isPending}>
          {t.actions.add}
        </Button>
      </form>
    </section>
  );
};
