import { LostDrawing } from "../_kit/feedback/drawings.tsx";
import { EmptyState } from "../_kit/feedback/empty-state.tsx";
import { LinkButton } from "../_kit/navigation/links.tsx";
import { Page } from "../_kit/page/page.tsx";
import { t } from "../messages/index.ts";

export const NotFoundPage = () => (
  <Page title={t.failures.pageNotFound}>
    <EmptyState
      drawing={<LostDrawing />}
      title={t.failures.titles.NOT_FOUND}
      text={t.failures.pageNotFoundText}
    >
      <LinkButton to="/">{t.failures.toBoard}</LinkButton>
    </EmptyState>
  </Page>
);
