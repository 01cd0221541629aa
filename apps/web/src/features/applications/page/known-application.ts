import type { Application, ApplicationID } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { type Board, findCard } from "../moving/move-card.ts";

/** What a board that was shown says of an application: enough for the head of its page, until the whole is here. */
export const knownApplication = (queryClient: QueryClient, id: ApplicationID): Application | undefined =>
  queryClient
    .getQueriesData<Board>(api.applications.board.queryFilter())
    .flatMap(([, board]) => (board ? [findCard(board, id)] : []))
    .find((card) => card !== undefined);
