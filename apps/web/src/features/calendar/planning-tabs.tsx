import { Link } from "@tanstack/react-router";
import { planning } from "../../messages/planning.ts";
import "../applications/view-switch.css";

/** The way between the pages of what is to come. */
export const PlanningTabs = () => (
  <nav className="view-switch" aria-label={planning.calendar.tabs}>
    <Link to="/reminders">{planning.reminders.title}</Link>
  </nav>
);
