import type { BoardColumn } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { t } from "../../messages/index.ts";
import { useDeleteJob } from "../jobs/changing/use-delete-job.ts";
import { EXAMPLE_ADDRESS } from "./example.ts";
import "./welcome.css";

/** While the example is on the board: that it is one, and the way to be rid of it. */
export const ExampleBar = ({ columns }: { readonly columns: readonly BoardColumn[] }) => {
  const remove = useDeleteJob();
  const job = columns.flatMap(({ cards }) => cards).find((card) => card.job.url === EXAMPLE_ADDRESS)?.job;
  if (job === undefined) return null;
  return (
    <p className="example-bar">
      {t.onboarding.example.bar}
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: job.id, expectedVersion: job.version })}
      >
        {t.onboarding.example.remove}
      </Button>
    </p>
  );
};
