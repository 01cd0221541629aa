import type { ReactNode } from "react";
import { t } from "../../../messages/index.ts";

interface GroupProps<Hit> {
  readonly name: string;
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly most: number;
  readonly children: (hit: Hit) => ReactNode;
}

/** The hits of one kind; nothing without any. */
export const Group = <Hit,>({ name, title, hits, most, children }: GroupProps<Hit>) =>
  hits.length === 0 ? null : (
    <section className="search-group" aria-labelledby={`found-${name}`}>
      <h2 id={`found-${name}`}>{title}</h2>
      <ul className="panel search-list">{hits.map(children)}</ul>
      {hits.length === most && <p className="search-cut">{t.search.cut}</p>}
    </section>
  );
