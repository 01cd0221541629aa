import type { RecruiterDetail } from "@jobtracker/contracts";
import { Anchor } from "@mantine/core";
import { people } from "../../../messages/people.ts";
import { Reach } from "../../contacts/reach.tsx";

const words = people.recruiters;

/** How to reach somebody, and what the person noted. */
export const AboutRecruiter = ({ recruiter }: { readonly recruiter: RecruiterDetail }) => {
  const { email, phone, profileUrl, notes } = recruiter;
  if ([email, phone, profileUrl, notes].every((part) => part === null)) return null;
  return (
    <section className="panel people-panel">
      <Reach email={email} phone={phone} />
      {profileUrl !== null && (
        <p>
          <Anchor href={profileUrl} target="_blank" rel="noreferrer noopener" underline="always">
            {words.profile}
          </Anchor>
        </p>
      )}
      {notes !== null && <p className="people-notes">{notes}</p>}
    </section>
  );
};
