import { Anchor, Button, CopyButton } from "@mantine/core";
import { useCallback } from "react";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { batches } from "../../messages/batches.ts";
import { SettingsTabs } from "../auth/settings-tabs.tsx";
import { bookmarkletOf } from "./hand-over.ts";
import "../auth/settings.css";

const words = batches.bookmarklet;

/** React refuses to write such an address, since it mostly comes from an attack; this one is our own. */
const useBookmarkLink = (address: string) =>
  useCallback((link: HTMLAnchorElement | null) => link?.setAttribute("href", address), [address]);

/** How the bookmarklet gets into the browser, and a posting to try it with. */
export const BookmarkletPage = () => {
  const address = bookmarkletOf(window.location.origin);
  const link = useBookmarkLink(address);
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <SettingsTabs />
      <section className="panel settings-block">
        <h2>{words.dragTitle}</h2>
        <p>{words.drag}</p>
        <Button component="a" ref={link} onClick={(event) => event.preventDefault()}>
          {words.name}
        </Button>
      </section>
      <section className="panel settings-block">
        <h2>{words.byHandTitle}</h2>
        <p>{words.byHand}</p>
        <GrowingTextarea minRows={1} label={words.address} readOnly maxRows={4} value={address} />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" mt="sm" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </section>
      <section className="panel settings-block">
        <h2>{words.tryTitle}</h2>
        <p>{words.tryText}</p>
        <Anchor href="/posting-example.html" target="_blank" rel="noreferrer" underline="always">
          {words.example}
        </Anchor>
      </section>
      <section className="panel settings-block">
        <h2>{words.safeTitle}</h2>
        <p>{words.safe}</p>
      </section>
    </Page>
  );
};
