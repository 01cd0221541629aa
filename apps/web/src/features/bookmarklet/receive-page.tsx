import { useRouter } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import { noticeProblem } from "../../_kit/feedback/notices.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { batches } from "../../messages/batches.ts";
import { useCapture } from "../jobs/capture/capture-context.ts";
import { emptySource, type SourceDraft } from "../jobs/capture/source-draft.ts";
import { addressIn, type Received } from "./received.ts";
import { useHandedOver } from "./use-handed-over.ts";

const words = batches.bookmarklet;
/** A page that was handed over comes at once; else there is nobody to hand it over (ms). */
const PATIENCE = 3_000;

const sourceOf = ({ url, title, html }: Received): SourceDraft =>
  html === undefined
    ? { ...emptySource, text: url }
    : { text: "", address: url, attachment: { form: "html", content: html, name: title || url } };

/** The window that the bookmarklet opens: takes the page over, and shows it in the capture dialog. */
export const ReceivePage = () => {
  const capture = useCapture();
  const router = useRouter();
  const show = useCallback(
    (source: SourceDraft) => {
      capture.open(source);
      void router.navigate({ to: "/", replace: true });
    },
    [capture, router],
  );
  const take = useCallback(
    (received: Received) => {
      if (received.html === undefined) noticeProblem(words.receive, words.tooLarge);
      show(sourceOf(received));
    },
    [show],
  );
  useHandedOver(take);
  useEffect(() => {
    const address = addressIn(window.location.hash);
    const giveUp = () => show({ ...emptySource, text: address });
    const timer = setTimeout(giveUp, window.opener === null ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [show]);
  return (
    <Page title={words.receive} width="reading">
      <p role="status">{words.waiting}</p>
    </Page>
  );
};
