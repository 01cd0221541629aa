import { LinkButton } from "../../_kit/navigation/links.tsx";
import { t } from "../../messages/index.ts";
import { useIsNew } from "./use-is-new.ts";

/** After a resume was imported: the way on for somebody who has no jobs yet. */
export const FirstPosting = () =>
  useIsNew() === true ? <LinkButton to="/">{t.onboarding.firstPosting}</LinkButton> : null;
