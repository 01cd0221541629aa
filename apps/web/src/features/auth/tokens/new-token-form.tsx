import type { Scope } from "@jobtracker/contracts";
import { Button, Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { expiryChoices } from "./expiry.ts";
import { allScopes, isScope, readingScopes } from "./scopes.ts";
import type { useNewToken } from "./use-new-token.ts";

export const NewTokenForm = ({ form, create, submit }: ReturnType<typeof useNewToken>) => {
  const words = t.tokens;
  return (
    <form onSubmit={submit} noValidate>
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
        <DialogFoot>
          <Button type="submit" loading={create.isPending}>
            {words.create}
          </Button>
        </DialogFoot>
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
