import { Link } from "@tanstack/react-router";
import { people } from "../../messages/people.ts";
import "../applications/view-switch.css";

/** The way between the lists of companies, people and job boards. */
export const PeopleTabs = () => (
  <nav className="view-switch" aria-label={people.tabs}>
    <Link to="/companies" activeOptions={{ includeSearch: false }}>
      {people.companies.title}
    </Link>
    <Link to="/recruiters" activeOptions={{ includeSearch: false }}>
      {people.recruiters.title}
    </Link>
    <Link to="/job-boards" activeOptions={{ includeSearch: false }}>
      {people.boards.title}
    </Link>
  </nav>
);
