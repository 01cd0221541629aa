import type { Duplicate } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { words } from "../../messages/duplicates.ts";
import { FieldChange } from "../versions/field-change.tsx";

const marks = { added: words.onlyLater, removed: words.onlyEarlier };

/** Word by word what the later posting says else than the earlier. */
export const PairWords = ({ id }: { readonly id: Duplicate["id"] }) => {
  const query = useQuery(api.duplicates.compare.queryOptions({ id }));
  if (query.isError) return <Refusal error={query.error} />;
  if (query.data === undefined) return <Skeleton h={80} />;
  const { fields } = query.data;
  if (fields.length === 0) return <p className="pair-note">{words.sameWords}</p>;
  return fields.map((comparison) => (
    <FieldChange key={comparison.field} comparison={comparison} marks={marks} />
  ));
};
