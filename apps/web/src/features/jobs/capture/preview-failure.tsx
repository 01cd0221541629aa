import { readFailure } from "../../../_kit/api/failure.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { t } from "../../../messages/index.ts";

const fetchCodes = new Set(["FETCH_REFUSED", "FETCH_FAILED"]);

/** Why nothing was recognised, and the next best way. */
export const PreviewFailure = ({ error }: { readonly error: unknown }) => {
  const failure = readFailure(error);
  const advice = fetchCodes.has(failure.code)
    ? t.capture.refused.pasteInstead
    : failure.code === "NOTHING_RECOGNISED"
      ? t.capture.refused.textInstead
      : undefined;
  return (
    <Callout tone="danger" title={t.failures.titles[failure.code]}>
      <p>{failure.message}</p>
      {advice && <p>{advice}</p>}
    </Callout>
  );
};
