import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { TokenDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { SettingsTabs } from "../settings-tabs.tsx";
import { ClientConfiguration } from "./client-configuration.tsx";
import { NewToken } from "./new-token.tsx";
import { TokenList } from "./token-list.tsx";
import "./tokens.css";

export const TokensPage = () => {
  const tokens = useQuery(api.auth.listTokens.queryOptions({}));
  const [isCreating, creation] = useDisclosure(false);
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={creation.open}>
      {t.tokens.create}
    </Button>
  );
  return (
    <Page title={t.tokens.title} lead={t.tokens.lead} actions={create} width="reading">
      <SettingsTabs />
      {tokens.isPending && <PendingPage />}
      {tokens.isError && <FailurePanel error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data?.items.length === 0 && (
        <EmptyState drawing={<TokenDrawing />} title={t.tokens.emptyTitle} text={t.tokens.emptyText} />
      )}
      {tokens.data && tokens.data.items.length > 0 && <TokenList tokens={tokens.data.items} />}
      <ClientConfiguration />
      {isCreating && <NewToken onClose={creation.close} />}
    </Page>
  );
};
