import type { FitItem } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import { FewFirst } from "./few-first.tsx";
import { FitItemEntry } from "./fit-item.tsx";
import { mergeAlike } from "./merge-alike.ts";

const FEW = 8;

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
        {possible > 0 && (
          <span className="fit-bar" aria-hidden="true">
            <span className="fit-bar-possible" style={{ width: `${(100 * possible) / most}%` }}>
              <span className="fit-bar-points" style={{ width: `${(100 * points) / possible}%` }} />
            </span>
          </span>
        )}
      </summary>
      <FewFirst items={mergeAlike(items)} few={FEW} className="fit-items">
        {(item) => <FitItemEntry key={item.key} item={item} profileId={profileId} />}
      </FewFirst>
    </details>
  );
};
