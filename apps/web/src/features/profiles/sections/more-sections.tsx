import type { PlainSection } from "@jobtracker/contracts";
import { words } from "../../../messages/profiles.ts";
import { AddEntry } from "./add-entry.tsx";

/** The sections that most people leave out, while they have nothing: a button each. */
export const MoreSections = ({ sections }: { readonly sections: readonly PlainSection[] }) =>
  sections.length > 0 && (
    <section className="panel profile-section" aria-labelledby="title-more">
      <h2 id="title-more" tabIndex={-1}>
        {words.more}
      </h2>
      <div className="more-sections">
        {sections.map((section) => (
          <AddEntry key={section} section={section} />
        ))}
      </div>
    </section>
  );
