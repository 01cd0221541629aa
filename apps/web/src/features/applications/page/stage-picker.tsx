import type { ApplicationDetail, Stage } from "@jobtracker/contracts";
import { Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../../../_kit/dialogs/dialog.tsx";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { useMoveApplication } from "../moving/use-move-application.ts";
import { StageDot } from "../stage-dot.tsx";

interface StagePickerProps {
  readonly application: ApplicationDetail;
  readonly stages: readonly Stage[];
}

/** Shows the stage; choosing another asks for a note and moves. */
export const StagePicker = ({ application, stages }: StagePickerProps) => {
  const timeZone = useTimeZone();
  const [target, setTarget] = useState<Stage>();
  const [note, setNote] = useState("");
  const move = useMoveApplication();
  const submit = (stage: Stage) => {
    setTarget(undefined);
    move.mutate(
      { application, stage: stage.key, note: note.trim() },
      // What was written is kept until it has arrived.
      { onSuccess: () => setNote(""), onError: () => note.trim() !== "" && setTarget(stage) },
    );
  };
  const current = stages.find((stage) => stage.key === application.stage);
  return (
    <div className="application-field">
      <Select
        label={t.applications.page.stage}
        data={stages.map((stage) => ({ value: stage.key, label: stage.name }))}
        value={application.stage}
        allowDeselect={false}
        leftSection={current && <StageDot stage={current} />}
        renderOption={({ option }) => (
          <StageOption stage={stages.find((stage) => stage.key === option.value)} />
        )}
        onChange={(key) => setTarget(stages.find((stage) => stage.key === key && key !== application.stage))}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t.applications.page.since(writeInstant(application.stageSince, timeZone))}
      </Text>
      {target && (
        <MoveDialog
          target={target}
          note={note}
          setNote={setNote}
          submit={() => submit(target)}
          onClose={() => {
            setTarget(undefined);
            setNote("");
          }}
        />
      )}
    </div>
  );
};

const StageOption = ({ stage }: { readonly stage: Stage | undefined }) =>
  stage && (
    <Group gap="xs">
      <StageDot stage={stage} />
      {stage.name}
    </Group>
  );

interface MoveDialogProps {
  readonly target: Stage;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly submit: () => void;
  readonly onClose: () => void;
}

const MoveDialog = ({ target, note, setNote, submit, onClose }: MoveDialogProps) => (
  <Dialog
    title={t.applications.page.moveTitle(target.name)}
    width={440}
    isDirty={note.trim() !== ""}
    onClose={onClose}
  >
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <GrowingTextarea
        label={t.applications.page.moveNote}
        description={t.applications.page.moveNoteHint}
        minRows={3}
        maxLength={2000}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DialogFoot>
        <Button type="submit">{t.applications.page.move}</Button>
      </DialogFoot>
    </form>
  </Dialog>
);
