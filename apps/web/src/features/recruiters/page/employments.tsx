import type { Employment, RecruiterDetail } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { people } from "../../../messages/people.ts";
import { useDeleteEmployment } from "../use-recruiters.ts";
import { writeSpan } from "../write-span.ts";
import { EmploymentDialog } from "./employment-dialog.tsx";

const words = people.recruiters;

/** Where the person works and worked: what goes on is on top. */
export const Employments = ({ recruiter }: { readonly recruiter: RecruiterDetail }) => {
  const [open, setOpen] = useState<"new" | Employment>();
  const isReadOnly = recruiter.deletedAt !== null;
  const { employments } = recruiter;
  return (
    <section className="people-section" aria-labelledby="employments">
      <div className="people-head">
        <h2 id="employments">{words.employments}</h2>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen("new")}
          >
            {words.addEmployment}
          </Button>
        )}
      </div>
      {employments.length === 0 && <p className="people-count">{words.noEmployments}</p>}
      {employments.length > 0 && (
        <ul className="panel people-rows" aria-labelledby="employments">
          {employments.map((employment) => (
            <EmploymentEntry
              key={employment.id}
              employment={employment}
              isReadOnly={isReadOnly}
              onEdit={() => setOpen(employment)}
            />
          ))}
        </ul>
      )}
      {open !== undefined && (
        <EmploymentDialog
          recruiterId={recruiter.id}
          employment={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
};

interface EmploymentEntryProps {
  readonly employment: Employment;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
}

const EmploymentEntry = ({ employment, isReadOnly, onEdit }: EmploymentEntryProps) => {
  const remove = useDeleteEmployment();
  const { companyId, company, title } = employment;
  const about = [title, writeSpan(employment)].filter((part) => part !== null);
  return (
    <li className="people-row">
      <span className="people-who">
        <Link to="/companies/$companyId" params={{ companyId }} className="people-link">
          {company}
        </Link>
        {about.length > 0 && <span className="people-about">{about.join(" · ")}</span>}
      </span>
      {!isReadOnly && (
        <span className="people-actions">
          <IconButton aria-label={words.editEmployment(company)} onClick={onEdit}>
            <IconPencil size={15} />
          </IconButton>
          <IconButton aria-label={words.deleteEmployment(company)} onClick={() => remove(employment)}>
            <IconTrash size={15} />
          </IconButton>
        </span>
      )}
    </li>
  );
};
