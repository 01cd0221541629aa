import { useEffect } from "react";
import { type Received, readReceived } from "./received.ts";

/**
 * Asks the window that opened this one for its page, with a code that is good for one answer while this page stands. Any
 * site may open it and answer: what comes is shown to the person, and stored by nobody else.
 */
export const useHandedOver = (onReceived: (received: Received) => void): void => {
  useEffect(() => {
    const opener: Window | null = window.opener;
    if (opener === null) return;
    const code = crypto.randomUUID();
    const receive = (event: MessageEvent<unknown>) => {
      const received = event.source === opener ? readReceived(event.data, code) : null;
      if (received === null) return;
      window.removeEventListener("message", receive);
      // The other page has no more to do with this window.
      window.opener = null;
      onReceived(received);
    };
    window.addEventListener("message", receive);
    // Which site it is cannot be known yet; the code tells nothing to any other.
    opener.postMessage({ code }, "*");
    return () => window.removeEventListener("message", receive);
  }, [onReceived]);
};
