import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { people } from "../../../messages/people.ts";
import { contactsAtCompany } from "../../contacts/contacts-query.ts";
import { recruitersOfCompany } from "../../recruiters/recruiters-query.ts";

/** Who recruits there, or did, and whom the person has to do with in applications to it. */
export const PeopleOfCompany = ({ companyId }: { readonly companyId: number }) => {
  const recruiters = useQuery(recruitersOfCompany(companyId)).data?.items ?? [];
  const contacts = useQuery(contactsAtCompany(companyId)).data?.items ?? [];
  const words = people.recruiters;
  return (
    <>
      <Group id="recruiters-of-company" title={words.ofCompany} isEmpty={recruiters.length === 0}>
        {recruiters.map((one) => (
          <li key={one.id} className="people-row">
            <span className="people-who">
              <Link to="/recruiters/$recruiterId" params={{ recruiterId: one.id }} className="people-link">
                {one.name}
              </Link>
              <span className="people-about">{one.companyId === companyId ? one.title : words.formerly}</span>
            </span>
            {one.applications > 0 && (
              <span className="people-count numbers">{words.applications(one.applications)}</span>
            )}
          </li>
        ))}
      </Group>
      <Group id="contacts-at-company" title={people.contacts.atCompany} isEmpty={contacts.length === 0}>
        {contacts.map(({ id, applicationId, name, role, job }) => (
          <li key={id} className="people-row">
            <span className="people-who">
              <Link to="/applications/$applicationId" params={{ applicationId }} className="people-link">
                {name}
              </Link>
              <span className="people-about">
                {[role, job.title].filter((part) => part !== null).join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </Group>
    </>
  );
};

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

const Group = ({ id, title, isEmpty, children }: GroupProps) =>
  isEmpty ? null : (
    <section className="people-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="panel people-rows">{children}</ul>
    </section>
  );
