import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { contactsOfRecruiter } from "../../contacts/contacts-query.ts";

const words = people.recruiters;

/** In which applications this person is, and as what. */
export const ApplicationsOfRecruiter = ({ recruiterId }: { readonly recruiterId: number }) => {
  const query = useQuery(contactsOfRecruiter(recruiterId));
  return (
    <section className="people-section" aria-labelledby="in-applications">
      <h2 id="in-applications">{words.inApplications}</h2>
      {query.isPending && <Skeleton h={80} aria-busy="true" />}
      {query.isError && <FailurePanel error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.items.length === 0 && <p className="people-count">{words.inNoApplication}</p>}
      {query.data && query.data.items.length > 0 && (
        <ul className="panel people-rows">
          {query.data.items.map(({ id, applicationId, job, role }) => (
            <li key={id} className="people-row">
              <span className="people-who">
                <Link to="/applications/$applicationId" params={{ applicationId }} className="people-link">
                  {job.title}
                </Link>
                <span className="people-about">{job.company ?? t.jobs.unnamedCompany}</span>
              </span>
              {role !== null && <span className="people-count">{role}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
