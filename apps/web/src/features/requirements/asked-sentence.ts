import { createContext, useContext } from "react";

/** Which sentence of the posting is pointed at, in the text or where it is judged. */
export interface AskedSentences {
  readonly active: string | null;
  readonly point: (sentence: string | null) => void;
  /** Brings the sentence in the text into view, and the focus to it. */
  readonly show: (sentence: string) => void;
}

const nothing = () => undefined;

export const AskedSentencesContext = createContext<AskedSentences>({
  active: null,
  point: nothing,
  show: nothing,
});

export const useAskedSentences = () => useContext(AskedSentencesContext);

/** What an entry about a sentence needs so that pointing at either marks both; null: it is about none. */
export const useAskedSentence = (sentence: string | null) => {
  const { active, point } = useAskedSentences();
  const begin = () => point(sentence);
  const end = () => point(null);
  return {
    isActive: sentence !== null && active === sentence,
    pointing:
      sentence === null ? {} : { onPointerEnter: begin, onPointerLeave: end, onFocus: begin, onBlur: end },
  };
};
