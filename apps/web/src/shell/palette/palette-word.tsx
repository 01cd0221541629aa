import { Button } from "@mantine/core";
import { readFailure } from "../../_kit/api/failure.ts";
import { t } from "../../messages/index.ts";

interface PaletteWordProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Pages and actions are there without the server; jobs are not. */
export const PaletteWord = ({ error, retry }: PaletteWordProps) => {
  if (error === undefined) return null;
  return (
    <div className="palette-word" role="alert">
      <p>
        <strong>{t.palette.failed}</strong> {readFailure(error).message}
      </p>
      <Button size="compact-sm" variant="default" onClick={retry}>
        {t.actions.retry}
      </Button>
    </div>
  );
};
