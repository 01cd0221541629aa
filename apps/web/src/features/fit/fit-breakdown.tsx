import type { FitItem } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import { FitItemEntry } from "./fit-item.tsx";

interface FitGroup {
  readonly title: string;
  readonly items: readonly FitItem[];
  readonly points: number;
  readonly possible: number;
}

const sum = (items: readonly FitItem[], of: (item: FitItem) => number) =>
  items.reduce((total, item) => total + of(item), 0);

/** Items under the name of their subject, those with the most points first; what does not count stands last. */
const groupsOf = (items: readonly FitItem[]): FitGroup[] =>
  [...Map.groupBy(items, ({ subject }) => words.subjects[subject])]
    .map(([title, of]) => ({
      title,
      items: of,
      points: sum(of, ({ points }) => points),
      possible: sum(of, ({ possible }) => possible),
    }))
    .sort((one, other) => other.possible - one.possible);

interface FitBreakdownProps {
  readonly items: readonly FitItem[];
  readonly profileId: number;
}

/** Where the points come from: a bar for each subject, as long as it counts, filled as far as it is met. */
export const FitBreakdown = ({ items, profileId }: FitBreakdownProps) => {
  const groups = groupsOf(items);
  const most = Math.max(1, ...groups.map(({ possible }) => possible));
  return (
    <>
      <p className="fit-note">{words.howItWorks}</p>
      <ul className="fit-groups">
        {groups.map((group) => (
          <li key={group.title}>
            <Group group={group} most={most} profileId={profileId} />
          </li>
        ))}
      </ul>
    </>
  );
};

interface GroupProps {
  readonly group: FitGroup;
  /** Points of the subject that counts the most. */
  readonly most: number;
  readonly profileId: number;
}

const Group = ({ group, most, profileId }: GroupProps) => {
  const { title, items, points, possible } = group;
  return (
    <details className="fit-group">
      <summary>
        <span className="fit-group-title">{title}</span>
        <span className="fit-group-points numbers">
          {possible === 0 ? words.doesNotCount : words.points(points, possible)}
        </span>
        <span className="fit-bar" aria-hidden="true">
          <span className="fit-bar-possible" style={{ width: `${(100 * possible) / most}%` }}>
            <span
              className="fit-bar-points"
              style={{ width: `${possible === 0 ? 0 : (100 * points) / possible}%` }}
            />
          </span>
        </span>
      </summary>
      <ul className="fit-items">
        {items.map((item) => (
          <FitItemEntry key={item.key} item={item} profileId={profileId} />
        ))}
      </ul>
    </details>
  );
};
