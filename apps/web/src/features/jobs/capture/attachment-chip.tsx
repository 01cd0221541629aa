import { IconFileText, IconX } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { t } from "../../../messages/index.ts";
import { type Attachment, sizeOf } from "./capture-source.ts";
import { writeSize } from "./write-size.ts";

interface AttachmentChipProps {
  readonly attachment: Attachment;
  readonly remove: () => void;
}

/** Stands in place of content that nobody would read in an input. */
export const AttachmentChip = ({ attachment, remove }: AttachmentChipProps) => (
  <div className="attachment">
    <IconFileText size={28} stroke={1.5} aria-hidden="true" />
    <div className="attachment-words">
      <strong>{attachment.name}</strong>
      <span>
        {t.capture.input.detected[attachment.form]}, {writeSize(sizeOf(attachment.content))}
      </span>
    </div>
    <IconButton onClick={remove} aria-label={t.capture.input.removeAttachment}>
      <IconX size={18} />
    </IconButton>
  </div>
);
