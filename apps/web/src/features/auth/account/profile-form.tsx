import type { Account } from "@jobtracker/contracts";
import { Button, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { accountQuery, useAccount } from "../../../_kit/api/account.ts";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { zonesWith } from "../../../_kit/time/wall-clock.ts";
import { t } from "../../../messages/index.ts";

const valuesOf = ({ displayName, timeZone }: Account) => ({ displayName, timeZone });

export const ProfileForm = () => {
  const account = useAccount();
  const queryClient = useQueryClient();
  const words = t.auth.account;
  const form = useForm({
    initialValues: valuesOf(account),
    validate: { displayName: (name) => (name.trim() === "" ? t.auth.needName : null) },
  });
  // What the form was filled from: a change elsewhere is noticed and not overwritten.
  const [base, setBase] = useState(account.version);
  const follow = useEffectEvent((newest: Account) => {
    if (form.isDirty()) return;
    form.setInitialValues(valuesOf(newest));
    form.reset();
    setBase(newest.version);
  });
  useEffect(() => follow(account), [account]);
  const update = useMutation(
    api.auth.updateMe.mutationOptions({
      onSuccess: (saved) => {
        form.resetDirty();
        setBase(saved.version);
        queryClient.setQueryData(accountQuery().queryKey, saved);
        noticeDone(words.saved);
      },
      onError: (error) => {
        form.setErrors(issuesByField(readFailure(error)));
        // Told about the other change, the person may save over it.
        const newest = queryClient.fetchQuery({ ...accountQuery(), staleTime: 0 });
        newest.then(({ version }) => setBase(version), noticeFailure);
        noticeFailure(error);
      },
    }),
  );
  return (
    <section className="panel settings-block" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.profile}</h2>
      <form
        onSubmit={form.onSubmit((values) => update.mutate({ ...values, expectedVersion: base }))}
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
