import type { CompanyDetail } from "@jobtracker/contracts";
import { Button, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { people } from "../../../messages/people.ts";
import { useMergeCompany } from "../use-companies.ts";
import { useCompanyChoices } from "../use-company-choices.ts";

const words = people.companies;

interface MergeCompanyDialogProps {
  readonly company: CompanyDetail;
  readonly onClose: () => void;
}

/** Asks which company takes over the jobs. It can be taken back, so no further question is asked. */
export const MergeCompanyDialog = ({ company, onClose }: MergeCompanyDialogProps) => {
  const merge = useMergeCompany();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useCompanyChoices(text)
    .filter(({ id }) => id !== company.id)
    .map(({ id, name }) => ({ value: String(id), label: name }));
  const submit = () => merge.mutate({ company, intoId: Number(chosen) }, { onSettled: onClose });
  return (
    <PageDialog onClose={onClose} isDirty={chosen !== null} title={words.mergeTitle(company.name)}>
      <Stack gap="md">
        <Text>{words.mergeText(company.name, company.jobs)}</Text>
        <Select
          data-autofocus
          openOnFocus={false}
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
        <DialogFoot>
          <Button disabled={chosen === null} loading={merge.isPending} onClick={submit}>
            {words.mergeNow}
          </Button>
        </DialogFoot>
      </Stack>
    </PageDialog>
  );
};
