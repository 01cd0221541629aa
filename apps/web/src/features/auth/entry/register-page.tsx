import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { browserTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { isLongEnough, MIN_PASSWORD } from "../password.ts";
import { Entrance } from "./entrance.tsx";
import { useEnter } from "./use-enter.ts";

const route = getRouteApi("/register");

export const RegisterPage = () => {
  const { wish } = route.useSearch();
  const enter = useEnter(wish);
  const form = useForm({
    initialValues: { displayName: "", email: "", password: "" },
    validate: {
      displayName: (name) => (name.trim() === "" ? t.auth.needName : null),
      email: (email) => (email.includes("@") ? null : t.auth.needEmail),
      password: (password) => (isLongEnough(password) ? null : t.auth.shortPassword),
    },
  });
  const register = useMutation(
    api.auth.register.mutationOptions({
      meta: { asksForCredentials: true },
      onSuccess: ({ user }) => enter(user),
      onError: (error) => form.setErrors(issuesByField(readFailure(error))),
    }),
  );
  const words = t.auth.register;
  return (
    <Entrance title={words.title} welcome={words.welcome}>
      <form
        onSubmit={form.onSubmit((values) => register.mutate({ ...values, timeZone: browserTimeZone() }))}
        noValidate
      >
        <Stack gap="md">
          {register.isError && <RegisterRefusal error={register.error} />}
          <TextInput
            label={t.auth.displayName}
            autoComplete="name"
            size="md"
            maxLength={100}
            {...form.getInputProps("displayName")}
          />
          <TextInput
            label={t.auth.email}
            type="email"
            autoComplete="username"
            size="md"
            maxLength={254}
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label={t.auth.password}
            description={words.passwordHint}
            autoComplete="new-password"
            minLength={MIN_PASSWORD}
            size="md"
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={register.isPending}>
            {words.submit}
          </Button>
        </Stack>
      </form>
      <p className="entrance-other">
        {words.toSignIn}{" "}
        <LinkAnchor to="/sign-in" search={wish === undefined ? {} : { wish }}>
          {words.toSignInLink}
        </LinkAnchor>
      </p>
    </Entrance>
  );
};

const RegisterRefusal = ({ error }: { readonly error: unknown }) => {
  const { code } = readFailure(error);
  return code === "CONFLICT" ? (
    <Callout tone="danger" title={t.failures.titles[code]}>
      {t.auth.register.taken}
    </Callout>
  ) : (
    <Refusal error={error} />
  );
};
