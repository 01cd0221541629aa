import { Button, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useAccount } from "../../../_kit/api/account.ts";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { isLongEnough } from "../password.ts";

export const PasswordForm = () => {
  const account = useAccount();
  const words = t.auth.account;
  const form = useForm({
    initialValues: { currentPassword: "", newPassword: "" },
    validate: {
      currentPassword: (password) => (password === "" ? t.auth.needPassword : null),
      newPassword: (password) => (isLongEnough(password) ? null : t.auth.shortPassword),
    },
  });
  const change = useMutation(
    api.auth.changePassword.mutationOptions({
      onSuccess: () => {
        form.reset();
        noticeDone(words.changed);
      },
      onError: (error) => {
        const failure = readFailure(error);
        const wrong = failure.code === "FORBIDDEN" ? { currentPassword: words.wrongCurrent } : {};
        form.setErrors({ ...issuesByField(failure), ...wrong });
      },
    }),
  );
  const failure = change.isError ? readFailure(change.error) : undefined;
  return (
    <section className="panel settings-block" aria-labelledby="password-title">
      <h2 id="password-title">{words.security}</h2>
      <form onSubmit={form.onSubmit((values) => change.mutate(values))} noValidate>
        {/* Password managers need to know whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
        <Stack gap="md">
          {failure && failure.code !== "FORBIDDEN" && failure.issues.length === 0 && (
            <Refusal error={change.error} />
          )}
          <PasswordInput
            label={words.currentPassword}
            autoComplete="current-password"
            {...form.getInputProps("currentPassword")}
          />
          <PasswordInput
            label={words.newPassword}
            description={words.changeHint}
            autoComplete="new-password"
            {...form.getInputProps("newPassword")}
          />
          <Button type="submit" loading={change.isPending} style={{ alignSelf: "start" }}>
            {words.change}
          </Button>
        </Stack>
      </form>
    </section>
  );
};
