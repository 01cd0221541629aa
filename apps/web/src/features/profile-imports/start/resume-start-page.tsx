import { Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useState } from "react";
import { DropHere } from "../../../_kit/feedback/drop-here.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { useFilesDrop } from "../../imports/start/use-files-drop.ts";
import { EarlierImports } from "./earlier-imports.tsx";
import { LinkedInGuide } from "./linked-in-guide.tsx";
import { ACCEPTED, readFiles } from "./read-files.ts";
import { useStartImport } from "./use-start-import.ts";
import { WaitingImports } from "./waiting-imports.tsx";
import "../profile-imports.css";

/** A resume is chosen, dropped or pasted, and read for review. */
export const ResumeStartPage = () => {
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const start = useStartImport();

  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const reading = await readFiles(files);
    setRefusal("refusal" in reading ? reading.refusal : undefined);
    if ("files" in reading) start.mutate(reading);
  };
  const drop = useFilesDrop((files) => void take(files));

  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="reading"
      above={<BackLink to="/profile">{words.back}</BackLink>}
    >
      <Stack className="resume-start" gap="md" {...drop.handlers}>
        <div className="panel resume-drop">
          <FileButton multiple accept={ACCEPTED} onChange={(files) => void take(files)}>
            {(props) => (
              <Button {...props} loading={start.isPending} leftSection={<IconFileUpload size={16} />}>
                {words.choose}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {words.hint}
          </Text>
        </div>
        {refusal && (
          <Text c="var(--danger)" role="alert">
            {refusal}
          </Text>
        )}
        {start.isError && <Refusal error={start.error} />}
        <GrowingTextarea
          label={words.paste}
          description={words.pasteHint}
          minRows={5}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="end">
          <Button
            variant="default"
            disabled={text.trim() === ""}
            loading={start.isPending}
            onClick={() => start.mutate({ text })}
          >
            {words.read}
          </Button>
        </Group>
        {drop.isOver && <DropHere>{words.drop}</DropHere>}
      </Stack>
      <LinkedInGuide />
      <WaitingImports />
      <EarlierImports />
    </Page>
  );
};
