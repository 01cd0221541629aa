import type { CompanyDetail } from "@jobtracker/contracts";
import { Anchor, Button } from "@mantine/core";
import { IconArrowMerge, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { BackLink, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { PendingOrFailed } from "../../../_kit/page/pending-or-failed.tsx";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { companyQuery } from "../companies-query.ts";
import { useDeleteCompany, useRestoreCompany } from "../use-companies.ts";
import { EditCompanyDialog } from "./edit-company-dialog.tsx";
import { JobsOfCompany } from "./jobs-of-company.tsx";
import { MergeCompanyDialog } from "./merge-company-dialog.tsx";
import { OtherNames } from "./other-names.tsx";
import { PeopleOfCompany } from "./people-of-company.tsx";
import "../people.css";

const route = getRouteApi("/signed-in/companies/$companyId");
const words = people.companies;

export const CompanyPage = () => {
  const { companyId } = route.useParams();
  const query = useQuery(companyQuery(companyId));
  if (query.data) return <WholeCompany key={companyId} company={query.data} />;
  return (
    <PendingOrFailed query={query} title={words.title}>
      <LinkButton to="/companies" variant="default">
        {words.title}
      </LinkButton>
    </PendingOrFailed>
  );
};

interface CompanyProps {
  readonly company: CompanyDetail;
}

const WholeCompany = ({ company }: CompanyProps) => (
  <Page
    title={company.name}
    width="reading"
    above={<BackLink to="/companies">{words.title}</BackLink>}
    lead={[words.jobs(company.jobs), words.applications(company.applications)].join(" · ")}
    actions={company.deletedAt === null && <CompanyActions company={company} />}
  >
    {company.deletedAt !== null && <Deleted company={company} />}
    <About company={company} />
    <OtherNames company={company} />
    {company.deletedAt === null && <JobsOfCompany company={company} />}
    {company.deletedAt === null && <PeopleOfCompany companyId={company.id} />}
  </Page>
);

const CompanyActions = ({ company }: CompanyProps) => {
  const remove = useDeleteCompany();
  const [open, setOpen] = useState<"edit" | "merge">();
  const close = () => setOpen(undefined);
  return (
    <>
      {company.jobs === 0 && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} />}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: company.id, expectedVersion: company.version })}
        >
          {t.actions.delete}
        </Button>
      )}
      <Button variant="default" leftSection={<IconArrowMerge size={16} />} onClick={() => setOpen("merge")}>
        {words.merge}
      </Button>
      <Button leftSection={<IconPencil size={16} />} onClick={() => setOpen("edit")}>
        {words.edit}
      </Button>
      {open === "edit" && <EditCompanyDialog company={company} onClose={close} />}
      {open === "merge" && <MergeCompanyDialog company={company} onClose={close} />}
    </>
  );
};

const Deleted = ({ company }: CompanyProps) => {
  const restore = useRestoreCompany();
  const { id, mergedIntoId } = company;
  return (
    <DeletedNotice
      title={mergedIntoId === null ? words.isDeleted : words.isMerged}
      isRestoring={restore.isPending}
      onRestore={() => restore.mutate({ id })}
    >
      {mergedIntoId !== null && (
        <LinkButton
          to="/companies/$companyId"
          params={{ companyId: mergedIntoId }}
          size="compact-sm"
          variant="subtle"
        >
          {words.toOther}
        </LinkButton>
      )}
    </DeletedNotice>
  );
};

const About = ({ company: { website, notes } }: CompanyProps) =>
  website === null && notes === null ? null : (
    <section className="panel people-panel">
      {website !== null && (
        <p>
          <Anchor href={website} target="_blank" rel="noreferrer noopener" underline="always">
            {website}
          </Anchor>
        </p>
      )}
      {notes !== null && <p className="people-notes">{notes}</p>}
    </section>
  );
