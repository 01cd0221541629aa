import { Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useState } from "react";
import { DropHere } from "../../../_kit/feedback/drop-here.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { batches } from "../../../messages/batches.ts";
import { ACCEPTED, type BatchSource, readFiles } from "./batch-source.ts";
import { CheckedLines } from "./checked-lines.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { useCheck } from "./use-check.ts";
import { useFilesDrop } from "./use-files-drop.ts";
import { useStart } from "./use-start.ts";
import "../imports.css";

const words = batches.imports;

const nameOf = (source: BatchSource, rows: number) => {
  if (source.form === "addresses") return undefined;
  return source.form === "table" ? words.fileOf(source.name, rows) : words.pagesOf(source.pages.length);
};

/** Many postings at once: what is given, what of it can be captured, and the start. */
export const ImportPage = () => {
  const [text, setText] = useState("");
  const [given, setGiven] = useState<BatchSource>();
  const [refusal, setRefusal] = useState<string>();
  const check = useCheck();
  const start = useStart();
  const source: BatchSource = given ?? { form: "addresses", addresses: text };
  const checked = check.data;

  const take = async (files: readonly File[]) => {
    const reading = await readFiles(files);
    setRefusal("refusal" in reading ? reading.refusal : undefined);
    if (!("source" in reading)) return;
    setGiven(reading.source);
    check.mutate({ source: reading.source });
  };
  const drop = useFilesDrop((files) => void take(files));
  const clear = () => {
    setGiven(undefined);
    check.reset();
  };

  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="reading"
      above={<BackLink to="/settings/background">{words.back}</BackLink>}
    >
      <Stack className="import-start" gap="md" {...drop.handlers}>
        {given === undefined ? (
          <GrowingTextarea
            label={words.addresses}
            description={words.addressesHint}
            placeholder={words.placeholder}
            minRows={6}
            maxRows={16}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              check.reset();
            }}
          />
        ) : (
          <Group className="panel import-given" justify="space-between">
            <strong>{nameOf(given, checked?.lines.length ?? 0)}</strong>
            <Button variant="default" size="compact-sm" onClick={clear}>
              {words.remove}
            </Button>
          </Group>
        )}
        {refusal && (
          <Text c="var(--danger)" role="alert">
            {refusal}
          </Text>
        )}
        <Group justify="space-between">
          <FileButton multiple accept={ACCEPTED} onChange={(files) => void take(files)}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFileUpload size={16} />}>
                {words.files}
              </Button>
            )}
          </FileButton>
          {checked === undefined && (
            <Button
              disabled={given === undefined && text.trim() === ""}
              loading={check.isPending}
              onClick={() => check.mutate({ source })}
            >
              {words.check}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {words.filesHint}
        </Text>
        {check.isError && <Refusal error={check.error} />}
        {checked && checked.columns.length > 0 && (
          <ColumnChoice
            headers={checked.columns}
            notTaken={checked.notTaken}
            choose={(columns) => check.mutate({ source, columns })}
          />
        )}
        {checked && <CheckedLines {...checked} />}
        {start.isError && <Refusal error={start.error} />}
        {checked && (
          <Group justify="end">
            <Button
              disabled={checked.good === 0}
              loading={start.isPending}
              onClick={() => start.mutate({ ...check.variables, source })}
            >
              {words.start(checked.good)}
            </Button>
          </Group>
        )}
        {drop.isOver && <DropHere>{words.drop}</DropHere>}
      </Stack>
    </Page>
  );
};
