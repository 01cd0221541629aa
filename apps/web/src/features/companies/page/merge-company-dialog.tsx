import type { CompanyDetail } from "@jobtracker/contracts";
import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { useFocusBack } from "../../../_kit/navigation/use-focus-back.ts";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { useMergeCompany } from "../use-companies.ts";

const words = people.companies;

/** Pause after the last letter until the server is asked (ms). */
const TYPING_PAUSE = 160;

/** Companies whose names have these words: there may be too many to have all at hand. */
const useChoices = (company: CompanyDetail, text: string) => {
  const [typed] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const found = useQuery({
    ...api.companies.list.queryOptions({ limit: 50, ...(typed === "" ? {} : { search: typed }) }),
    placeholderData: keepPreviousData,
  });
  return (found.data?.items ?? [])
    .filter(({ id }) => id !== company.id)
    .map(({ id, name }) => ({ value: String(id), label: name }));
};

interface MergeCompanyDialogProps {
  readonly company: CompanyDetail;
  readonly onClose: () => void;
}

/** Asks which company takes over the jobs. It can be taken back, so no further question is asked. */
export const MergeCompanyDialog = ({ company, onClose }: MergeCompanyDialogProps) => {
  useFocusBack();
  const merge = useMergeCompany();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useChoices(company, text);
  const submit = () => merge.mutate({ company, intoId: Number(chosen) }, { onSettled: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.mergeTitle(company.name)}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      <Stack gap="md">
        <Text>{words.mergeText(company.name, company.jobs)}</Text>
        <Select
          label={words.mergeInto}
          searchable
          allowDeselect={false}
          filter={({ options }) => options}
          nothingFoundMessage={words.noOther}
          data={choices}
          value={chosen}
          onChange={setChosen}
          onSearchChange={setText}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button disabled={chosen === null} loading={merge.isPending} onClick={submit}>
            {words.mergeNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
