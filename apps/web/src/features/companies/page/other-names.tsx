import type { CompanyDetail } from "@jobtracker/contracts";
import { IconArrowsSplit } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { people } from "../../../messages/people.ts";
import { useRestoreCompany } from "../use-companies.ts";

const words = people.companies;

/** The names that stand for the company; each can become a company of its own again. */
export const OtherNames = ({ company }: { readonly company: CompanyDetail }) => {
  const restore = useRestoreCompany();
  if (company.otherNames.length === 0) return null;
  return (
    <section className="panel people-panel">
      <h2>{words.otherNames}</h2>
      <p className="people-count">{words.otherNamesText}</p>
      <ul className="people-names">
        {company.otherNames.map(({ id, name }) => (
          <li key={id}>
            {name}
            <IconButton aria-label={words.separate(name)} onClick={() => restore.mutate({ id })}>
              <IconArrowsSplit size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
