import { Button, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountQuery, useAccount } from "../../../_kit/api/account.ts";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";

/** The zone in use is offered even if this browser does not list it, such as `UTC`. */
const zonesWith = (zone: string) => [...new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")])];

export const ProfileForm = () => {
  const account = useAccount();
  const queryClient = useQueryClient();
  const words = t.auth.account;
  const form = useForm({
    initialValues: { displayName: account.displayName, timeZone: account.timeZone },
    validate: { displayName: (name) => (name.trim() === "" ? t.auth.needName : null) },
  });
  const update = useMutation(
    api.auth.updateMe.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(accountQuery().queryKey, saved);
        noticeDone(words.saved);
      },
      onError: (error) => {
        form.setErrors(issuesByField(readFailure(error)));
        void queryClient.invalidateQueries(api.auth.me.queryFilter());
        noticeFailure(error);
      },
    }),
  );
  return (
    <section className="panel settings-block" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.profile}</h2>
      <form
        onSubmit={form.onSubmit((values) => update.mutate({ ...values, expectedVersion: account.version }))}
        noValidate
      >
        <Stack gap="md">
          <TextInput label={t.auth.email} value={account.email} readOnly variant="filled" />
          <TextInput
            label={t.auth.displayName}
            autoComplete="name"
            maxLength={100}
            {...form.getInputProps("displayName")}
          />
          <Select
            label={words.timeZone}
            description={words.timeZoneHint}
            searchable
            allowDeselect={false}
            limit={100}
            nothingFoundMessage={words.timeZoneNone}
            data={zonesWith(account.timeZone)}
            {...form.getInputProps("timeZone")}
          />
          <Button type="submit" loading={update.isPending} style={{ alignSelf: "start" }}>
            {t.actions.save}
          </Button>
        </Stack>
      </form>
    </section>
  );
};
