import { highlight } from "./highlight.ts";
import "./search.css";

interface HighlightedProps {
  readonly text: string;
  readonly query: string;
}

/** A text in which the words searched for are marked. */
export const Highlighted = ({ text, query }: HighlightedProps) => {
  let place = 0;
  return highlight(text, query).map((piece) => {
    const key = place;
    place += piece.text.length;
    return piece.isHit ? (
      <mark key={key} className="hit">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
};
