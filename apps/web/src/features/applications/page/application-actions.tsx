import type { ApplicationDetail } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconExternalLink, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { t } from "../../../messages/index.ts";
import { useDeleteApplication } from "./use-delete-application.ts";

export const ApplicationActions = ({ application }: { readonly application: ApplicationDetail }) => {
  const remove = useDeleteApplication();
  const navigate = useNavigate();
  const { job } = application;
  return (
    <>
      {job.url && (
        <Button
          component="a"
          href={job.url}
          target="_blank"
          rel="noreferrer noopener"
          variant="default"
          leftSection={<IconExternalLink size={16} />}
        >
          {t.applications.page.openPosting}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() =>
          remove.mutate(
            { id: application.id, expectedVersion: application.version },
            { onSuccess: () => void navigate({ to: "/" }) },
          )
        }
      >
        {t.applications.page.delete}
      </Button>
    </>
  );
};
