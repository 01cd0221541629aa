import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { Entrance } from "./entrance.tsx";
import { useEnter } from "./use-enter.ts";

const route = getRouteApi("/sign-in");

export const SignInPage = () => {
  const { wish } = route.useSearch();
  const enter = useEnter(wish);
  const form = useForm({
    initialValues: { email: "", password: "" },
    validate: {
      email: (email) => (email.includes("@") ? null : t.auth.needEmail),
      password: (password) => (password === "" ? t.auth.needPassword : null),
    },
  });
  const login = useMutation(
    api.auth.login.mutationOptions({
      meta: { asksForCredentials: true },
      onSuccess: ({ user }) => enter(user),
    }),
  );
  const words = t.auth.signIn;
  return (
    <Entrance title={words.title} welcome={words.welcome}>
      <form onSubmit={form.onSubmit((values) => login.mutate(values))} noValidate>
        <Stack gap="md">
          {wish !== undefined && !login.isError && <Callout tone="note">{words.wishKept}</Callout>}
          {login.isError && <SignInRefusal error={login.error} />}
          <TextInput
            label={t.auth.email}
            type="email"
            autoComplete="username"
            size="md"
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label={t.auth.password}
            autoComplete="current-password"
            size="md"
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={login.isPending}>
            {words.submit}
          </Button>
        </Stack>
      </form>
      <p className="entrance-other">
        {words.toRegister}{" "}
        <LinkAnchor to="/register" search={wish === undefined ? {} : { wish }}>
          {words.toRegisterLink}
        </LinkAnchor>
      </p>
    </Entrance>
  );
};

const SignInRefusal = ({ error }: { readonly error: unknown }) =>
  readFailure(error).code === "UNAUTHENTICATED" ? (
    <Callout tone="danger">{t.auth.signIn.wrong}</Callout>
  ) : (
    <Refusal error={error} />
  );
