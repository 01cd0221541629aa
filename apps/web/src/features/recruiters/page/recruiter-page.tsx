import type { RecruiterDetail } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
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
import { recruiterQuery } from "../recruiters-query.ts";
import { useDeleteRecruiter, useRestoreRecruiter } from "../use-recruiters.ts";
import { AboutRecruiter } from "./about-recruiter.tsx";
import { ApplicationsOfRecruiter } from "./applications-of-recruiter.tsx";
import { Employments } from "./employments.tsx";
import { MergeRecruiterDialog } from "./merge-recruiter-dialog.tsx";
import { RecruiterDialog } from "./recruiter-dialog.tsx";
import { SameAs } from "./same-as.tsx";
import "../../companies/people.css";

const route = getRouteApi("/signed-in/recruiters/$recruiterId");
const words = people.recruiters;

export const RecruiterPage = () => {
  const { recruiterId } = route.useParams();
  const query = useQuery(recruiterQuery(recruiterId));
  if (query.data) return <WholeRecruiter key={recruiterId} recruiter={query.data} />;
  return (
    <PendingOrFailed query={query} title={words.title}>
      <LinkButton to="/recruiters" variant="default">
        {words.title}
      </LinkButton>
    </PendingOrFailed>
  );
};

interface RecruiterProps {
  readonly recruiter: RecruiterDetail;
}

const WholeRecruiter = ({ recruiter }: RecruiterProps) => (
  <Page
    title={recruiter.name}
    width="reading"
    above={<BackLink to="/recruiters">{words.title}</BackLink>}
    lead={recruiter.company === null ? words.noCompany : words.at(recruiter.title, recruiter.company)}
    actions={recruiter.deletedAt === null && <RecruiterActions recruiter={recruiter} />}
  >
    {recruiter.deletedAt !== null && <Deleted recruiter={recruiter} />}
    <AboutRecruiter recruiter={recruiter} />
    <Employments recruiter={recruiter} />
    <ApplicationsOfRecruiter recruiterId={recruiter.id} />
    <SameAs recruiter={recruiter} />
  </Page>
);

const RecruiterActions = ({ recruiter }: RecruiterProps) => {
  const remove = useDeleteRecruiter();
  const [open, setOpen] = useState<"edit" | "merge">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: recruiter.id, expectedVersion: recruiter.version })}
      >
        {t.actions.delete}
      </Button>
      <Button variant="default" leftSection={<IconArrowMerge size={16} />} onClick={() => setOpen("merge")}>
        {words.merge}
      </Button>
      <Button leftSection={<IconPencil size={16} />} onClick={() => setOpen("edit")}>
        {words.edit}
      </Button>
      {open === "edit" && <RecruiterDialog recruiter={recruiter} onClose={close} />}
      {open === "merge" && <MergeRecruiterDialog recruiter={recruiter} onClose={close} />}
    </>
  );
};

const Deleted = ({ recruiter }: RecruiterProps) => {
  const restore = useRestoreRecruiter();
  const { id, mergedIntoId } = recruiter;
  return (
    <DeletedNotice
      title={mergedIntoId === null ? words.isDeleted : words.isMerged}
      isRestoring={restore.isPending}
      onRestore={() => restore.mutate({ id })}
    >
      {mergedIntoId !== null && (
        <LinkButton
          to="/recruiters/$recruiterId"
          params={{ recruiterId: mergedIntoId }}
          size="compact-sm"
          variant="subtle"
        >
          {words.toOther}
        </LinkButton>
      )}
    </DeletedNotice>
  );
};
