import type { ProfileSummary } from "@jobtracker/contracts";
import { NativeSelect, TextInput } from "@mantine/core";
import { words } from "../../../messages/profile-imports.ts";

const NEW = "new";

export interface Target {
  /** Null: a new profile. */
  readonly profileId: ProfileSummary["id"] | null;
  readonly name: string;
}

interface MergeTargetProps {
  readonly profiles: readonly ProfileSummary[];
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** Into which profile the resume is taken. */
export const MergeTarget = ({ profiles, target, onChange }: MergeTargetProps) => (
  <div className="panel merge-target">
    <NativeSelect
      label={words.into}
      value={target.profileId === null ? NEW : String(target.profileId)}
      onChange={({ currentTarget }) => {
        const found = profiles.find(({ id }) => String(id) === currentTarget.value);
        onChange({ ...target, profileId: found?.id ?? null });
      }}
      data={[
        ...profiles.map(({ id, name }) => ({ value: String(id), label: name })),
        { value: NEW, label: words.newProfile },
      ]}
    />
    {target.profileId === null && (
      <TextInput
        label={words.profileName}
        maxLength={300}
        value={target.name}
        onChange={({ currentTarget }) => onChange({ ...target, name: currentTarget.value })}
      />
    )}
  </div>
);
