import type { FitStatus } from "@jobtracker/contracts";
import { IconCircleCheck, IconCircleDashed, IconCircleX } from "@tabler/icons-react";
import { words } from "../../messages/fit.ts";

const icons = { matched: IconCircleCheck, partial: IconCircleDashed, missing: IconCircleX } as const;

/** Colour, form and word say the same. */
export const FitStatusMark = ({ status }: { readonly status: FitStatus }) => {
  const Icon = icons[status];
  return (
    <span className="fit-status" data-status={status}>
      <Icon size={15} aria-hidden="true" /> {words.status[status]}
    </span>
  );
};
