import type { FitEvidence } from "@jobtracker/contracts";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/fit.ts";

interface FitEvidenceListProps {
  readonly profileId: number;
  readonly evidence: readonly FitEvidence[];
}

/** Of what is no entry, the part of the profile. */
const placeOf = ({ section, id }: FitEvidence) => (id === null ? `section-${section}` : `${section}-${id}`);

/** By what something is shown, each leading to its place in the profile. */
export const FitEvidenceList = ({ profileId, evidence }: FitEvidenceListProps) =>
  evidence.length > 0 && (
    <>
      <p className="fit-reason">{words.evidence}</p>
      <ul className="fit-evidence">
        {evidence.map((piece) => (
          <li key={placeOf(piece)}>
            <LinkAnchor
              to="/profile/$profileId"
              params={{ profileId }}
              hash={placeOf(piece)}
              underline="hover"
              inherit
            >
              {piece.text}
            </LinkAnchor>
          </li>
        ))}
      </ul>
    </>
  );
