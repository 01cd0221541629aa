import { Modal } from "@mantine/core";
import { useState } from "react";
import { t } from "../../../messages/index.ts";
import { NewTokenForm } from "./new-token-form.tsx";
import { ShownOnce } from "./shown-once.tsx";

/** Creates a token, then shows it this once. A click beside the dialog must not lose it. */
export const NewToken = ({ onClose }: { readonly onClose: () => void }) => {
  const [token, setToken] = useState<string>();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={token === undefined ? t.tokens.createTitle : t.tokens.created}
      closeOnClickOutside={token === undefined}
      closeOnEscape={token === undefined}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      {token === undefined ? (
        <NewTokenForm onCreated={setToken} onCancel={onClose} />
      ) : (
        <ShownOnce token={token} onDone={onClose} />
      )}
    </Modal>
  );
};
