import { IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useSingleKeys } from "../_kit/navigation/single-keys.ts";
import { useCapture } from "../features/jobs/capture/capture-context.ts";
import { t } from "../messages/index.ts";
import { BackgroundSign } from "./background-sign.tsx";
import { Brand } from "./brand.tsx";
import { places } from "./places.ts";
import { UserMenu } from "./user-menu.tsx";

export const SideBar = () => {
  const capture = useCapture();
  const [hasSingleKeys] = useSingleKeys();
  return (
    <section className="side-bar" aria-label={t.app.name}>
      <Brand />
      <button
        type="button"
        className="side-capture"
        onClick={() => capture.open()}
        {...(hasSingleKeys && { "aria-keyshortcuts": "c" })}
      >
        <IconPlus size={16} aria-hidden="true" />
        <span className="side-capture-name">{t.shell.capture}</span>
        {hasSingleKeys && (
          <span className="key" aria-hidden="true">
            C
          </span>
        )}
      </button>
      <nav aria-label={t.shell.navigation} className="side-nav">
        <Link to="/search" className="side-link" {...(hasSingleKeys && { "aria-keyshortcuts": "/" })}>
          <IconSearch size={18} stroke={1.7} aria-hidden="true" />
          {t.shell.search}
          {hasSingleKeys && (
            <span className="key side-key" aria-hidden="true">
              /
            </span>
          )}
        </Link>
        {places.map(({ link, label, Icon }) => (
          <Link key={link.to} {...link} className="side-link">
            <Icon size={18} stroke={1.7} aria-hidden="true" />
            {label}
          </Link>
        ))}
      </nav>
      <BackgroundSign />
      <UserMenu withName />
    </section>
  );
};
