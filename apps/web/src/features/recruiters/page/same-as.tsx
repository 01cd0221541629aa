import type { RecruiterDetail } from "@jobtracker/contracts";
import { IconArrowsSplit } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { people } from "../../../messages/people.ts";
import { useRestoreRecruiter } from "../use-recruiters.ts";

const words = people.recruiters;

/** The entries that were merged into this one; each can become one of its own again. */
export const SameAs = ({ recruiter }: { readonly recruiter: RecruiterDetail }) => {
  const restore = useRestoreRecruiter();
  if (recruiter.sameAs.length === 0) return null;
  return (
    <section className="panel people-panel" aria-labelledby="same-as">
      <h2 id="same-as">{words.sameAs}</h2>
      <p className="people-count">{words.sameAsText}</p>
      <ul className="people-names">
        {recruiter.sameAs.map(({ id, name, email, phone }) => (
          <li key={id}>
            {[name, email, phone].filter((part) => part !== null).join(" · ")}
            <IconButton aria-label={words.separate(name)} onClick={() => restore.mutate({ id })}>
              <IconArrowsSplit size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
