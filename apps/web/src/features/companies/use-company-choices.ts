import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";

/** Pause after the last letter until the server is asked (ms). */
const TYPING_PAUSE = 160;

/** Companies whose names have these words: there may be too many to have all at hand. */
export const useCompanyChoices = (text: string) => {
  const [typed] = useDebouncedValue(text.trim().slice(0, 200), TYPING_PAUSE);
  const found = useQuery({
    ...api.companies.list.queryOptions({ limit: 50, ...(typed === "" ? {} : { search: typed }) }),
    placeholderData: keepPreviousData,
  });
  return found.data?.items ?? [];
};
