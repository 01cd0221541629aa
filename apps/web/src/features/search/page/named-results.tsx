import type { CompanyHit, RecruiterHit, TagHit } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { Highlighted } from "../highlighted.tsx";
import { Group } from "./group.tsx";

interface NamedResultsProps {
  readonly found: {
    readonly companies: readonly CompanyHit[];
    readonly recruiters: readonly RecruiterHit[];
    readonly tags: readonly TagHit[];
  };
  readonly query: string;
  readonly most: number;
}

/** What was found by its name: companies, recruiters, tags. */
export const NamedResults = ({ found, query, most }: NamedResultsProps) => (
  <>
    <Group name="companies" title={people.companies.title} hits={found.companies} most={most}>
      {({ companyId, name }) => (
        <li key={companyId} className="search-result">
          <Link to="/companies/$companyId" params={{ companyId }} className="search-link" data-result>
            <Highlighted text={name} query={query} />
          </Link>
        </li>
      )}
    </Group>
    <Group name="recruiters" title={people.recruiters.title} hits={found.recruiters} most={most}>
      {({ recruiterId, name, company }) => (
        <li key={recruiterId} className="search-result">
          <Link to="/recruiters/$recruiterId" params={{ recruiterId }} className="search-link" data-result>
            <Highlighted text={name} query={query} />
          </Link>
          {company !== null && (
            <p className="search-about">
              <Highlighted text={company} query={query} />
            </p>
          )}
        </li>
      )}
    </Group>
    <Group name="tags" title={t.tags.title} hits={found.tags} most={most}>
      {({ tagId, name }) => (
        <li key={tagId} className="search-result">
          <Link to="/jobs" search={{ tags: [name] }} className="search-link" data-result>
            <Highlighted text={name} query={query} />
          </Link>
        </li>
      )}
    </Group>
  </>
);
