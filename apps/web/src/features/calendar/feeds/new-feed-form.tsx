import { Button, Checkbox, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { planning } from "../../../messages/planning.ts";
import { calendarKinds, isKind } from "../kinds.ts";
import { FeedAddress } from "./feed-address.tsx";

interface NewFeed {
  name: string;
  kinds: string[];
  isPrivate: boolean;
}

const { kinds: kindNames, feeds: words } = planning.calendar;
const initialValues: NewFeed = { name: "", kinds: [...calendarKinds], isPrivate: false };

export const NewFeedForm = () => {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues,
    validate: {
      name: (name) => (name.trim() === "" ? words.needName : null),
      kinds: (kinds) => (kinds.length === 0 ? words.needKind : null),
    },
  });
  const create = useMutation(
    api.calendar.createFeed.mutationOptions({
      onSuccess: ({ name }) => {
        form.reset();
        noticeDone(words.made(name));
      },
      onSettled: () => queryClient.invalidateQueries(api.calendar.listFeeds.queryFilter()),
    }),
  );
  const submit = ({ name, kinds, isPrivate }: NewFeed) =>
    create.mutate({
      name: name.trim(),
      kinds: kinds.filter(isKind),
      detail: isPrivate ? "private" : "full",
    });
  return (
    <section className="panel settings-block" aria-labelledby="new-feed">
      <h2 id="new-feed">{words.add}</h2>
      {create.isError && <Refusal error={create.error} />}
      {create.data && <FeedAddress path={create.data.path} />}
      <form noValidate onSubmit={form.onSubmit(submit)}>
        <Stack gap="sm" align="flex-start">
          <TextInput
            label={words.name}
            placeholder={words.namePlaceholder}
            maxLength={60}
            {...form.getInputProps("name")}
          />
          <Checkbox.Group label={words.contents} {...form.getInputProps("kinds")}>
            <Stack gap={6} mt={6}>
              {calendarKinds.map((kind) => (
                <Checkbox key={kind} value={kind} label={kindNames[kind]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Checkbox
            label={words.private}
            description={words.privateHint}
            {...form.getInputProps("isPrivate", { type: "checkbox" })}
          />
          <Button type="submit" loading={create.isPending}>
            {words.make}
          </Button>
        </Stack>
      </form>
    </section>
  );
};
