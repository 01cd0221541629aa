import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { SettingsTabs } from "../settings-tabs.tsx";
import { KeyboardBlock } from "./keyboard-block.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ProfileForm } from "./profile-form.tsx";

export const AccountPage = () => (
  <Page title={t.auth.account.title} lead={t.auth.account.lead} width="reading">
    <SettingsTabs />
    <ProfileForm />
    <PasswordForm />
    <KeyboardBlock />
  </Page>
);
