import { useState } from "react";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { t } from "../../../messages/index.ts";
import { NewTokenForm } from "./new-token-form.tsx";
import { ShownOnce } from "./shown-once.tsx";

/** Creates a token, then shows it this once. A click beside the dialog must not lose it. */
export const NewToken = ({ onClose }: { readonly onClose: () => void }) => {
  const [token, setToken] = useState<string>();
  return (
    <PageDialog
      onClose={onClose}
      size="lg"
      title={token === undefined ? t.tokens.createTitle : t.tokens.created}
      isDirty={token !== undefined}
      staysOpen={token !== undefined}
    >
      {token === undefined ? (
        <NewTokenForm onCreated={setToken} onCancel={onClose} />
      ) : (
        <ShownOnce token={token} onDone={onClose} />
      )}
    </PageDialog>
  );
};
