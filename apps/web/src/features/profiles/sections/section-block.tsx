import type { PlainSection } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { words } from "../../../messages/profiles.ts";
import { OrderList } from "../order/order-list.tsx";
import { useEntries } from "../use-entries.ts";
import { AddEntry } from "./add-entry.tsx";
import { EntryCard, type ShownEntry } from "./entry-card.tsx";
import { titleOf } from "./entry-words.ts";
import { useOpened } from "./opened.ts";
import "./sections.css";

/** Beyond so many the page would become slow; the others come by a press. */
const SHOWN_AT_FIRST = 40;

interface SectionBlockProps {
  readonly section: PlainSection;
  readonly entries: readonly ShownEntry[];
  /** In the place of the button that adds one. */
  readonly adder?: ReactNode;
}

/** Tells of an entry whether the address names it after `#`, or a claim in it. */
const useIsNamed = (section: PlainSection) => {
  const name = useLocation({ select: ({ hash }) => hash });
  return ({ id, highlights = [] }: ShownEntry): boolean =>
    name === `${section}-${id}` || highlights.some((claim) => name === `claims-${claim.id}`);
};

/** The entries of a section in their order. */
export const SectionBlock = ({ section, entries, adder }: SectionBlockProps) => {
  const { title, none } = words.sections[section];
  const { removing, moving } = useEntries();
  const [showsAll, setShowsAll] = useState(false);
  const { isOpen } = useOpened();
  const isNamed = useIsNamed(section);
  const shown = showsAll
    ? entries
    : entries.filter((entry, at) => at < SHOWN_AT_FIRST || isOpen(section, entry.id) || isNamed(entry));
  const nameOf = (entry: ShownEntry) => titleOf(section, { ...entry });
  return (
    <section className="panel profile-section" id={`section-${section}`} aria-labelledby={`title-${section}`}>
      <header className="section-head">
        <div className="section-title">
          <h2 id={`title-${section}`} tabIndex={-1}>
            {title}
          </h2>
          {entries.length > 0 && <span className="section-count numbers">{entries.length}</span>}
        </div>
        {adder === undefined && <AddEntry section={section} />}
      </header>
      {adder}
      {entries.length === 0 && <p className="entry-hint">{none}</p>}
      <OrderList
        label={title}
        items={shown}
        nameOf={nameOf}
        move={(entry, to) =>
          moving.mutate({ section, id: entry.id, name: nameOf(entry), from: entries.indexOf(entry), to })
        }
      >
        {(entry, places) => (
          <EntryCard
            section={section}
            entry={{ ...entry }}
            {...places}
            remove={() => removing.mutate({ section, id: entry.id, name: nameOf(entry) })}
          />
        )}
      </OrderList>
      {shown.length < entries.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
          {words.showAll(entries.length)}
        </Button>
      )}
    </section>
  );
};
