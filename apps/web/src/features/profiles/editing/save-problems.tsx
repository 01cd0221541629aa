import { Button, Group } from "@mantine/core";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { words } from "../../../messages/profiles.ts";
import { wordsOf } from "../sections/words-of.ts";
import type { Autosaved } from "./use-autosave.ts";

/** Why what was typed is not saved, and what can be done about it. Nothing typed is lost. */
export const SaveProblems = ({ autosave }: { readonly autosave: Autosaved }) => {
  const { problem } = autosave;
  if (problem === undefined) return null;
  if (problem.kind === "conflict") return <Conflict autosave={autosave} theirs={problem.theirs} />;
  return (
    <Callout tone="danger" title={words.state.failed}>
      <p>{problem.message}</p>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={autosave.flush}>
          {words.tryAgain}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={autosave.discard}>
          {words.discard}
        </Button>
      </Group>
    </Callout>
  );
};

interface ConflictProps {
  readonly autosave: Autosaved;
  readonly theirs: Readonly<Record<string, unknown>>;
}

const Conflict = ({ autosave, theirs }: ConflictProps) => (
  <Callout tone="danger" title={words.conflictTitle}>
    <p>{words.conflictText}</p>
    <dl className="conflict-fields">
      {Object.entries(theirs).map(([name, value]) => (
        <div key={name}>
          <dt>{words.field(name)}</dt>
          <dd>{wordsOf(value) || words.nothing}</dd>
        </div>
      ))}
    </dl>
    <Group gap="xs" mt="xs">
      <Button size="compact-sm" variant="default" onClick={autosave.keepMine}>
        {words.keepMine}
      </Button>
      <Button size="compact-sm" variant="default" onClick={autosave.discard}>
        {words.takeTheirs}
      </Button>
    </Group>
  </Callout>
);
