import { IconLayoutKanban, IconTable } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { t } from "../../messages/index.ts";
import { readBoardSearch } from "./board/board-search.ts";
import { readTableSearch } from "./table/table-search.ts";
import "./view-switch.css";

/** The two ways to look at the applications; filters that both have go along. */
export const ViewSwitch = memo(() => (
  <nav className="view-switch" aria-label={t.applications.views}>
    <Link
      to="/"
      search={(before) => readBoardSearch({ ...before })}
      activeOptions={{ exact: true, includeSearch: false }}
    >
      <IconLayoutKanban size={16} aria-hidden="true" />
      {t.applications.board.title}
    </Link>
    <Link
      to="/table"
      search={(before) => readTableSearch({ ...before })}
      activeOptions={{ includeSearch: false }}
    >
      <IconTable size={16} aria-hidden="true" />
      {t.applications.table.title}
    </Link>
  </nav>
));
