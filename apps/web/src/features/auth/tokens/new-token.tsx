import { useState } from "react";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { t } from "../../../messages/index.ts";
import { NewTokenForm } from "./new-token-form.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useNewToken } from "./use-new-token.ts";

/** Creates a token, then shows it this once. A click beside the dialog must not lose it. */
export const NewToken = ({ onClose }: { readonly onClose: () => void }) => {
  const [token, setToken] = useState<string>();
  const asked = useNewToken(setToken);
  return (
    <PageDialog
      onClose={onClose}
      size="lg"
      title={token === undefined ? t.tokens.createTitle : t.tokens.created}
      isDirty={token !== undefined || asked.form.isDirty()}
      staysOpen={token !== undefined}
    >
      {token === undefined ? <NewTokenForm {...asked} /> : <ShownOnce token={token} onDone={onClose} />}
    </PageDialog>
  );
};
