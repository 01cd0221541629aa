import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { LinkButton } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/duplicates.ts";

/** The way to the open pairs; nothing where there are none. */
export const DuplicatesLink = () => {
  const { data } = useQuery(api.duplicates.list.queryOptions({ limit: 1 }));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <LinkButton to="/duplicates" variant="subtle" color="gray">
      {words.pageTitle}
    </LinkButton>
  );
};
