import type { Scope } from "@jobtracker/contracts";
import { Button, Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { DEFAULT_EXPIRY, expiresAt, expiryChoices } from "./expiry.ts";
import { allScopes, isScope, readingScopes } from "./scopes.ts";

interface NewTokenFormProps {
  readonly onCreated: (token: string) => void;
  readonly onCancel: () => void;
}

interface Values {
  name: string;
  scopes: Scope[];
  expiry: string;
}

const initialValues: Values = { name: "", scopes: readingScopes, expiry: DEFAULT_EXPIRY };

export const NewTokenForm = ({ onCreated, onCancel }: NewTokenFormProps) => {
  const words = t.tokens;
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    initialValues,
    validate: {
      name: (name) => (name.trim() === "" ? words.needName : null),
      scopes: (scopes) => (scopes.length === 0 ? words.needScope : null),
    },
  });
  const create = useMutation(
    api.auth.createToken.mutationOptions({
      onSuccess: ({ token }) => {
        onCreated(token);
        return queryClient.invalidateQueries(api.auth.listTokens.queryFilter());
      },
      onError: (error) => form.setErrors(issuesByField(readFailure(error))),
    }),
  );
  const submit = ({ name, scopes, expiry }: Values) => {
    const end = expiresAt(expiry);
    create.mutate({ name: name.trim(), scopes, ...(end === undefined ? {} : { expiresAt: end }) });
  };
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap="md">
        {create.isError && <Refusal error={create.error} />}
        <TextInput
          label={words.name}
          description={words.nameHint}
          maxLength={100}
          data-autofocus
          {...form.getInputProps("name")}
        />
        <Checkbox.Group
          label={words.scopesLabel}
          value={form.values.scopes}
          onChange={(scopes) => form.setFieldValue("scopes", scopes.filter(isScope))}
          error={form.errors.scopes}
        >
          <ScopePresets choose={(scopes) => form.setFieldValue("scopes", scopes)} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {allScopes.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={words.scopes[scope].name}
                description={words.scopes[scope].hint}
              />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <Select
          label={words.expiry}
          allowDeselect={false}
          data={expiryChoices}
          {...form.getInputProps("expiry")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {words.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const ScopePresets = ({ choose }: { readonly choose: (scopes: Scope[]) => void }) => (
  <Group gap="xs" my="xs" role="group" aria-label={t.tokens.presetsLabel}>
    <Button size="compact-xs" variant="default" onClick={() => choose(readingScopes)}>
      {t.tokens.presets.read}
    </Button>
    <Button size="compact-xs" variant="default" onClick={() => choose(allScopes)}>
      {t.tokens.presets.all}
    </Button>
  </Group>
);
