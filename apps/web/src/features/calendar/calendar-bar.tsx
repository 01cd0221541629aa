import { Button, Chip, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { planning } from "../../messages/planning.ts";
import { type CalendarSearch, type CalendarView, stepFrom, views } from "./calendar-search.ts";
import { calendarKinds, isKind } from "./kinds.ts";

interface CalendarBarProps {
  readonly view: CalendarView;
  readonly day: string;
  readonly title: string;
  readonly search: CalendarSearch;
}

const route = getRouteApi("/signed-in/calendar");
const words = planning.calendar;

/** Which days, in which view, of which kinds. */
export const CalendarBar = ({ view, day, title, search }: CalendarBarProps) => {
  const navigate = route.useNavigate();
  const go = (next: CalendarSearch) => void navigate({ search: next, replace: true });
  const { day: _chosen, ...anyDay } = search;
  return (
    <div className="calendar-bar">
      <Group gap={6} wrap="nowrap">
        <IconButton
          isBordered
          size="lg"
          aria-label={words.previous[view]}
          onClick={() => go({ ...search, day: stepFrom(view, day, -1) })}
        >
          <IconChevronLeft size={18} />
        </IconButton>
        <IconButton
          isBordered
          size="lg"
          aria-label={words.next[view]}
          onClick={() => go({ ...search, day: stepFrom(view, day, 1) })}
        >
          <IconChevronRight size={18} />
        </IconButton>
        <Button variant="default" size="compact-md" flex="none" onClick={() => go(anyDay)}>
          {words.today}
        </Button>
        <h2 className="calendar-title" aria-live="polite">
          {title}
        </h2>
      </Group>
      <nav className="view-switch" aria-label={words.view}>
        {views.map((name) => (
          <Link
            key={name}
            to="/calendar"
            search={{ ...search, view: name }}
            replace
            aria-current={name === view ? "page" : "false"}
          >
            {words.views[name]}
          </Link>
        ))}
      </nav>
      <KindFilter search={search} go={go} />
    </div>
  );
};

const KindFilter = ({
  search: { kinds, ...others },
  go,
}: {
  readonly search: CalendarSearch;
  readonly go: (next: CalendarSearch) => void;
}) => {
  const choose = (chosen: string[]) => {
    const some = chosen.filter(isKind);
    const isAll = some.length === 0 || some.length === calendarKinds.length;
    go({ ...others, ...(!isAll && { kinds: some }) });
  };
  return (
    <Chip.Group multiple value={kinds ?? [...calendarKinds]} onChange={choose}>
      <Group gap={6} role="group" aria-label={words.show} className="calendar-kinds">
        {calendarKinds.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="light">
            {words.kinds[kind]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
};
