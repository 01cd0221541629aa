import { Button } from "@mantine/core";
import { t } from "../../messages/index.ts";

interface LoadMoreProps {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** Asks for the next page of a list, below what has come of it; nothing if that was all. */
export const LoadMore = ({ pages }: LoadMoreProps) =>
  pages.hasNextPage && (
    <Button
      variant="default"
      mt="md"
      mx="auto"
      display="block"
      loading={pages.isFetchingNextPage}
      onClick={() => void pages.fetchNextPage()}
    >
      {t.actions.loadMore}
    </Button>
  );
