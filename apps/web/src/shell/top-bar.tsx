import { t } from "../messages/index.ts";
import { Brand } from "./brand.tsx";
import { UserMenu } from "./user-menu.tsx";

/** On narrow windows, where the side bar has no room. */
export const TopBar = () => (
  <section className="top-bar" aria-label={t.app.name}>
    <Brand />
    <UserMenu />
  </section>
);
