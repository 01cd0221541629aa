import type { RecognisedPosting } from "@jobtracker/contracts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { client } from "../../../_kit/api/client.ts";
import type { CaptureSource } from "./capture-source.ts";

/** What the server saw in a source; nothing is stored yet. */
export interface Recognised {
  readonly source: CaptureSource;
  readonly postings: readonly RecognisedPosting[];
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** Asks what would be captured. A query, but one that carries a page: it is neither cached nor repeated by itself. */
export const usePreview = (onRecognised: (recognised: Recognised) => void) => {
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  return useMutation({
    meta: { changesNothing: true },
    mutationFn: (source: CaptureSource) =>
      client.jobs.preview.query(source, { signal: leaving.current.signal }),
    onSuccess: (answer, source) => onRecognised({ source, ...answer }),
  });
};
