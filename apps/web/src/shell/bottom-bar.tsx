import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useCapture } from "../features/jobs/capture/capture-context.ts";
import { t } from "../messages/index.ts";
import { places } from "./places.ts";

/** The navigation of narrow windows, within reach of the thumb. */
export const BottomBar = () => {
  const capture = useCapture();
  // There is no room for all: the board leads to the table, the account menu to profile and settings.
  const [board, , jobs, , calendar, activity] = places;
  return (
    <nav aria-label={t.shell.navigation} className="bottom-bar">
      <Place place={board} />
      <Place place={jobs} />
      <button type="button" className="bottom-capture" onClick={() => capture.open()}>
        <IconPlus size={22} aria-hidden="true" />
        <span>{t.shell.captureShort}</span>
      </button>
      <Place place={calendar} />
      <Place place={activity} />
    </nav>
  );
};

const Place = ({ place: { link, label, Icon } }: { readonly place: (typeof places)[number] }) => (
  <Link {...link} className="bottom-link">
    <Icon size={20} stroke={1.7} aria-hidden="true" />
    <span>{label}</span>
  </Link>
);
