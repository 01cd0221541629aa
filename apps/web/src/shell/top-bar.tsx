import { IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { t } from "../messages/index.ts";
import { BackgroundSign } from "./background-sign.tsx";
import { Brand } from "./brand.tsx";
import { UserMenu } from "./user-menu.tsx";

/** On narrow windows, where the side bar has no room. */
export const TopBar = () => (
  <section className="top-bar" aria-label={t.app.name}>
    <Brand />
    <BackgroundSign />
    <Link to="/search" className="top-search" aria-label={t.shell.search}>
      <IconSearch size={20} aria-hidden="true" />
    </Link>
    <UserMenu />
  </section>
);
