import type { ApiToken } from "@jobtracker/contracts";
import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";

/** Revoking cannot be undone, so it asks first. */
export const RevokeButton = ({ token }: { readonly token: ApiToken }) => {
  const [isAsking, asking] = useDisclosure(false);
  const queryClient = useQueryClient();
  const words = t.tokens;
  const revoke = useMutation(
    api.auth.revokeToken.mutationOptions({
      onSuccess: () => {
        asking.close();
        noticeDone(words.revokedDone(token.name));
        return queryClient.invalidateQueries(api.auth.listTokens.queryFilter());
      },
      onError: (error) => noticeFailure(error),
    }),
  );
  return (
    <>
      <Button
        className="token-revoke"
        size="compact-sm"
        variant="default"
        onClick={asking.open}
        aria-label={words.revokeLabel(token.name)}
      >
        {words.revoke}
      </Button>
      {isAsking && (
        <PageDialog onClose={asking.close} title={words.revokeTitle(token.name)}>
          <Text>{words.revokeText}</Text>
          <DialogFoot isCancelFirst>
            <Button color="red.9" loading={revoke.isPending} onClick={() => revoke.mutate({ id: token.id })}>
              {words.revoke}
            </Button>
          </DialogFoot>
        </PageDialog>
      )}
    </>
  );
};
