import type { SavedView, ViewPage, ViewQuery } from "@jobtracker/contracts";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { t } from "../../messages/index.ts";
import { useViewChanges } from "./use-view-changes.ts";

interface ViewDialogProps {
  readonly page: ViewPage;
  /** What a new view will hold. */
  readonly query: ViewQuery;
  /** The view to rename; none: a new one is saved. */
  readonly view: SavedView | undefined;
  readonly onClose: () => void;
}

/** What the server said to the name. */
const writeRefusal = (error: unknown) => {
  const failure = readFailure(error);
  return issuesByField(failure).name ?? failure.message;
};

/** Asks for the name of a view. */
export const ViewDialog = ({ page, query, view, onClose }: ViewDialogProps) => {
  const [name, setName] = useState(view?.name ?? "");
  const [problem, setProblem] = useState<string>();
  const { create, rename } = useViewChanges(page);
  const outcome = {
    onSuccess: onClose,
    onError: (error: unknown) => setProblem(writeRefusal(error)),
  };
  const submit = () => {
    const words = name.trim();
    if (words === "") setProblem(t.views.needName);
    else if (view === undefined) create.mutate({ page, name: words, query }, outcome);
    else rename.mutate({ id: view.id, expectedVersion: view.version, name: words }, outcome);
  };
  return (
    <FormDialog
      title={view ? t.views.renameTitle : t.views.saveTitle}
      isDirty={name !== (view?.name ?? "")}
      error={null}
      isSaving={create.isPending || rename.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onClose={onClose}
    >
      <TextInput
        label={t.views.name}
        maxLength={60}
        data-autofocus
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
    </FormDialog>
  );
};
