import { t } from "../../messages/index.ts";
import { readFailure } from "../api/failure.ts";
import { Callout } from "./callout.tsx";

/** Why the server did not do what was asked, beside the form that asked. */
export const Refusal = ({ error }: { readonly error: unknown }) => {
  const failure = readFailure(error);
  return (
    <Callout tone="danger" title={t.failures.titles[failure.code]}>
      <p>{failure.message}</p>
    </Callout>
  );
};
