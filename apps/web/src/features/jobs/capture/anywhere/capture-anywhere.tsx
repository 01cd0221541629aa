import { IconFileDownload } from "@tabler/icons-react";
import { t } from "../../../../messages/index.ts";
import { useCapture } from "../capture-context.ts";
import { useDropAnywhere } from "./use-drop-anywhere.ts";
import { usePasteAnywhere } from "./use-paste-anywhere.ts";
import "./capture-anywhere.css";

/** Makes the whole page a place for postings; shows it while one is held over it. */
export const CaptureAnywhere = () => {
  const capture = useCapture();
  usePasteAnywhere(capture.open);
  const isOver = useDropAnywhere(capture.open);
  if (!isOver) return null;
  return (
    <div className="drop-anywhere" aria-hidden="true">
      <p>
        <IconFileDownload size={40} stroke={1.5} />
        {t.capture.anywhere.drop}
      </p>
    </div>
  );
};
