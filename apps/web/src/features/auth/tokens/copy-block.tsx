import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";

interface CopyBlockProps {
  readonly text: string;
  readonly label: string;
  /** It took the place of what had the focus. */
  readonly hasFocus?: boolean;
}

/** Text to be copied as it stands. */
export const CopyBlock = ({ text, label, hasFocus = false }: CopyBlockProps) => (
  <div className="copy-block">
    <pre>{text}</pre>
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          className="copy-button"
          size="compact-sm"
          variant="default"
          leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          autoFocus={hasFocus}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? t.actions.copied : label}</span>
        </Button>
      )}
    </CopyButton>
  </div>
);
