import type { ProfileDocument } from "@jobtracker/contracts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { t } from "../../../messages/index.ts";
import { words } from "../../../messages/what-if.ts";
import { problemOf } from "./change-problem.ts";
import { EntryFields } from "./entry-fields.tsx";
import { blankChange, type ChangeKind, entryKinds, type TriedChange, wishKinds } from "./tried-change.ts";
import { WishFields } from "./wish-fields.tsx";

const choices = (group: string, kinds: readonly ChangeKind[]) => ({
  group,
  items: kinds.map((value) => ({ value, label: words.kinds[value] })),
});

const kinds = [
  choices(words.groups.entry, entryKinds),
  choices(words.groups.wish, wishKinds),
  choices(words.groups.less, ["without"]),
];
const isKind = (text: string): text is ChangeKind => text in words.kinds;

interface ChangeFormProps {
  readonly profile: ProfileDocument;
  /** One that is tried already; without it another one is made. */
  readonly change: TriedChange | undefined;
  readonly onTry: (change: TriedChange) => void;
  readonly onClose: () => void;
}

/** A change of any kind, filled in by hand. */
export const ChangeForm = ({ profile, change: begun, onTry, onClose }: ChangeFormProps) => {
  const [change, setChange] = useState(begun ?? blankChange("skill", profile));
  const [showsProblem, setShowsProblem] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const problem = problemOf(change);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowsProblem(problem !== undefined);
    if (problem === undefined) onTry(change);
  };
  return (
    <form className="what-if-form" onSubmit={submit} noValidate>
      <NativeSelect
        ref={first}
        label={words.kind}
        data={kinds}
        value={change.kind}
        onChange={({ currentTarget: { value } }) => isKind(value) && setChange(blankChange(value, profile))}
      />
      <ChangeFields key={change.kind} change={change} profile={profile} onChange={setChange} />
      {showsProblem && problem && (
        <p className="what-if-problem" role="alert">
          {words.problems[problem]}
        </p>
      )}
      <Group gap="xs">
        <Button type="submit" size="compact-md">
          {begun === undefined ? words.tryIt : words.tryChanged}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t.actions.cancel}
        </Button>
      </Group>
    </form>
  );
};

interface ChangeFieldsProps {
  readonly change: TriedChange;
  readonly profile: ProfileDocument;
  readonly onChange: (change: TriedChange) => void;
}

const ChangeFields = ({ change, ...others }: ChangeFieldsProps) => {
  switch (change.kind) {
    case "places":
    case "remote":
    case "salary":
    case "permits":
    case "dealBreakers":
    case "home":
    case "without":
      return <WishFields change={change} {...others} />;
    default:
      return <EntryFields change={change} {...others} />;
  }
};
