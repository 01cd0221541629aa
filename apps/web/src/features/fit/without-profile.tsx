import { LinkButton } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/fit.ts";

/** Stands where a score would: there is nothing to compare jobs with yet. */
export const WithoutProfile = () => (
  <>
    <p className="fit-note">{words.noProfileText}</p>
    <LinkButton to="/profile" size="compact-sm" variant="light">
      {words.addProfile}
    </LinkButton>
  </>
);
