import { Button, FileButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconFileUpload, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { useDraft } from "../../../_kit/drafts/use-draft.ts";
import { DropHere } from "../../../_kit/feedback/drop-here.tsx";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { AttachmentChip } from "./attachment-chip.tsx";
import { LARGEST, sizeOf, toSource } from "./capture-source.ts";
import { detectForm, readAddress } from "./detect-input.ts";
import { PreviewFailure } from "./preview-failure.tsx";
import { ACCEPTED, readFile } from "./read-file.ts";
import { emptySource, readSource, SOURCE_SLOT, type SourceDraft, writeSource } from "./source-draft.ts";
import { SourceInput } from "./source-input.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { type Recognised, usePreview } from "./use-preview.ts";

interface SourceStepProps {
  /** What to begin with; else with what was left unsaved. */
  readonly source: SourceDraft | undefined;
  readonly onRecognised: (recognised: Recognised) => void;
  readonly onByHand: () => void;
  readonly onLeave: () => void;
}

/** One place for everything: a link, a copied page, its source, structured data, a text or a file. */
export const SourceStep = ({ source: given, onRecognised, onByHand, onLeave }: SourceStepProps) => {
  const words = t.capture.input;
  const draft = useDraft(SOURCE_SLOT);
  const [source, setSource] = useState(() => given ?? readSource(draft.before));
  const { text, address, attachment } = source;
  const [refusal, setRefusal] = useState<string>();
  const preview = usePreview(onRecognised);
  const form = attachment?.form ?? detectForm(text);
  const change = (part: Partial<SourceDraft>) => {
    setSource({ ...source, ...part });
    draft.keep(writeSource({ ...source, ...part }));
  };

  const take = async (file: File | null) => {
    if (file === null) return;
    const reading = await readFile(file);
    setRefusal("refusal" in reading ? reading.refusal : undefined);
    if ("attachment" in reading) change({ attachment: reading.attachment });
  };
  const drop = useFileDrop((file) => void take(file));

  const submit = () => {
    const content = attachment?.content ?? text.trim();
    const from = address.trim() === "" ? "" : readAddress(address);
    if (form === undefined || preview.isPending) return;
    if (from === undefined) return setRefusal(words.badAddress);
    if (sizeOf(content) > LARGEST) return setRefusal(words.tooLarge);
    setRefusal(undefined);
    preview.mutate(toSource(form, form === "url" ? (readAddress(content) ?? content) : content, from));
  };

  return (
    <form
      className={drop.isOver ? "capture-drop" : undefined}
      {...drop.handlers}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        {attachment ? (
          <AttachmentChip attachment={attachment} remove={() => change({ attachment: undefined })} />
        ) : (
          <SourceInput
            text={text}
            setText={(written) => change({ text: written })}
            attach={(found) => change({ attachment: found })}
            submit={submit}
            form={form}
          />
        )}
        {form !== undefined && form !== "url" && (
          <TextInput
            label={words.address}
            description={words.addressHint}
            placeholder="https://"
            value={address}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
        )}
        <DraftWord draft={draft} onDiscard={() => setSource(emptySource)} />
        {refusal && (
          <Text c="var(--danger)" role="alert">
            {refusal}
          </Text>
        )}
        {preview.isError && <PreviewFailure error={preview.error} />}
        <Group justify="space-between">
          <Group gap="xs">
            <FileButton accept={ACCEPTED} onChange={(file) => void take(file)}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  leftSection={<IconFileUpload size={16} />}
                  title={words.fileHint}
                >
                  {words.chooseFile}
                </Button>
              )}
            </FileButton>
            <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onByHand}>
              {words.byHand}
            </Button>
            <LinkButton to="/jobs/many" variant="subtle" onClick={onLeave}>
              {words.many}
            </LinkButton>
          </Group>
          <Button
            type="submit"
            className="capture-submit"
            loading={preview.isPending}
            disabled={form === undefined}
          >
            {words.submit}
          </Button>
        </Group>
        <Text role="status" size="sm" c="dimmed" className="capture-status">
          {preview.isPending ? (form === "url" ? words.fetching : words.working) : words.hint}
        </Text>
      </Stack>
      {drop.isOver && <DropHere>{words.drop}</DropHere>}
    </form>
  );
};
