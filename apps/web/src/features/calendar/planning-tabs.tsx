import { Link } from "@tanstack/react-router";
import { planning } from "../../messages/planning.ts";
import "../applications/view-switch.css";

/** The way between the pages of what is to come. */
export const PlanningTabs = () => (
  <nav className="view-switch" aria-label={planning.calendar.tabs}>
    <Link to="/calendar" activeOptions={{ includeSearch: false }}>
      {planning.calendar.title}
    </Link>
    <Link to="/reminders">{planning.reminders.title}</Link>
    <Link to="/offers" activeOptions={{ includeSearch: false }}>
      {planning.offers.title}
    </Link>
  </nav>
);
