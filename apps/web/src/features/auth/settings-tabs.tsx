import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { t } from "../../messages/index.ts";
import "./settings.css";

/** The way between the settings pages. */
export const SettingsTabs = () => {
  const tabs = useRef<HTMLElement>(null);
  // A narrow window shows only some of them: the page that is open is one of those.
  useEffect(() => {
    const current = tabs.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (tabs.current && current)
      tabs.current.scrollLeft = current.offsetLeft - (tabs.current.clientWidth - current.offsetWidth) / 2;
  }, []);
  return (
    <nav ref={tabs} className="settings-tabs" aria-label={t.shell.settings}>
      <Link to="/settings/account">{t.shell.account}</Link>
      <Link to="/settings/stages">{t.stages.title}</Link>
      <Link to="/settings/tags">{t.tags.title}</Link>
      <Link to="/settings/calendar">{t.shell.calendar}</Link>
      <Link to="/settings/tokens">{t.shell.tokens}</Link>
      <Link to="/settings/bookmarklet">{t.shell.bookmarklet}</Link>
      <Link to="/settings/background">{t.shell.background}</Link>
    </nav>
  );
};
