import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useAccount } from "../_kit/api/account.ts";
import { api } from "../_kit/api/client.ts";
import { deviceDrafts } from "../_kit/drafts/device-drafts.ts";
import { noticeFailure } from "../_kit/feedback/notices.tsx";
import { forgetSnapshot } from "../_kit/offline/snapshot.ts";
import { tellTabs } from "../_kit/tabs/tabs.ts";

/** Whoever signs out leaves nothing behind in this browser. */
export const useSignOut = () => {
  const account = useAccount();
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation(
    api.auth.logout.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: async () => {
        tellTabs({ kind: "signed-out" });
        await router.navigate({ to: "/sign-in", search: {} });
        queryClient.clear();
        deviceDrafts(account.id).dropAll();
        await forgetSnapshot();
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};
