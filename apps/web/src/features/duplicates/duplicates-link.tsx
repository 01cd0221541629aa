import { useQuery } from "@tanstack/react-query";
import { LinkButton } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/duplicates.ts";
import { anyDuplicatesQuery } from "./duplicates-query.ts";

/** The way to the open pairs; nothing where there are none. */
export const DuplicatesLink = () => {
  const { data } = useQuery(anyDuplicatesQuery());
  if (data === undefined || data.items.length === 0) return null;
  return (
    <LinkButton to="/duplicates" variant="default">
      {words.pageTitle}
    </LinkButton>
  );
};
