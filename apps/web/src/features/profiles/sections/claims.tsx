import type { Claim, ClaimOwner } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { words } from "../../../messages/profiles.ts";
import { entryTarget } from "../editing/edit-target.ts";
import type { Editing } from "../editing/editing-context.ts";
import { SaveProblems } from "../editing/save-problems.tsx";
import { useAutosave } from "../editing/use-autosave.ts";
import { OrderList } from "../order/order-list.tsx";
import { useEntries } from "../use-entries.ts";
import { wordsOf } from "./words-of.ts";

const LONGEST_CLAIM = 4000;
/** As much of a claim as names it. */
const NAME_LENGTH = 60;

const nameOf = ({ text }: Pick<Claim, "text">) =>
  text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;

interface ClaimsProps {
  readonly section: ClaimOwner;
  readonly id: number;
  /** What they stand below. */
  readonly of: string;
  readonly claims: readonly Claim[];
}

/** What was done in a position or project, a line each. */
export const Claims = ({ section, id, of, claims }: ClaimsProps) => {
  const { adding, removing, moving } = useEntries();
  const [isWriting, setIsWriting] = useState(false);
  const add = (text: string) =>
    adding.mutate({ entry: { section: "claims", of: { section, id }, text }, name: nameOf({ text }) });
  return (
    <section className="claims" aria-label={`${words.claims}: ${of}`}>
      <h3>{words.claims}</h3>
      <p className="entry-hint">{words.claimsHint}</p>
      <OrderList
        label={words.claims}
        items={claims}
        nameOf={nameOf}
        move={(claim, to) =>
          moving.mutate({
            section: "claims",
            id: claim.id,
            name: nameOf(claim),
            from: claims.indexOf(claim),
            to,
          })
        }
      >
        {(claim, { place }) => (
          <ClaimLine
            claim={claim}
            number={place + 1}
            writeNext={() => setIsWriting(true)}
            remove={() => removing.mutate({ section: "claims", id: claim.id, name: nameOf(claim) })}
          />
        )}
      </OrderList>
      {isWriting ? (
        <NewClaim number={claims.length + 1} add={add} close={() => setIsWriting(false)} />
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => setIsWriting(true)}
        >
          {words.addClaim}
        </Button>
      )}
    </section>
  );
};

/** Enter goes on to the next line; within a claim a line is broken by Shift and Enter. */
const isGoingOn = (event: KeyboardEvent) =>
  event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;

interface ClaimLineProps {
  readonly claim: Claim;
  readonly number: number;
  readonly writeNext: () => void;
  readonly remove: () => void;
}

const ClaimLine = ({ claim, number, writeNext, remove }: ClaimLineProps) => {
  const makeTarget = useCallback(
    ({ cache, profileId }: Editing) => entryTarget(cache, profileId, "claims", claim.id),
    [claim.id],
  );
  const autosave = useAutosave(makeTarget, nameOf(claim));
  return (
    <>
      <div className="claim-line">
        <GrowingTextarea
          className="claim-text"
          aria-label={words.claim(number)}
          error={autosave.problem?.fields.text}
          minRows={1}
          maxRows={8}
          maxLength={LONGEST_CLAIM}
          value={wordsOf(autosave.values.text)}
          onChange={({ currentTarget }) => autosave.set("text", currentTarget.value)}
          onBlur={autosave.flush}
          onKeyDown={(event) => {
            if (!isGoingOn(event)) return;
            event.preventDefault();
            writeNext();
          }}
        />
        <IconButton aria-label={words.remove(words.claim(number))} onClick={remove}>
          <IconTrash size={16} />
        </IconButton>
      </div>
      <SaveProblems autosave={autosave} />
    </>
  );
};

interface NewClaimProps {
  readonly number: number;
  readonly add: (text: string) => void;
  readonly close: () => void;
}

const NewClaim = ({ number, add, close }: NewClaimProps) => {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const addTyped = () => {
    if (text.trim() !== "") add(text.trim());
    setText("");
  };
  return (
    <GrowingTextarea
      ref={field}
      className="claim-text claim-new"
      aria-label={words.claim(number)}
      placeholder={words.addClaim}
      minRows={1}
      maxRows={8}
      maxLength={LONGEST_CLAIM}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => {
        addTyped();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          setText("");
          close();
        }
        if (!isGoingOn(event)) return;
        event.preventDefault();
        addTyped();
      }}
    />
  );
};
