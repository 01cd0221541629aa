import {
  IconBriefcase2,
  IconCalendar,
  IconHistory,
  IconId,
  IconLayoutKanban,
  IconSettings,
  IconTable,
} from "@tabler/icons-react";
import { linkOptions } from "@tanstack/react-router";
import { t } from "../messages/index.ts";

/** The places of the main navigation, in their order. */
export const places = [
  {
    link: linkOptions({ to: "/", activeOptions: { exact: true, includeSearch: false } }),
    label: t.shell.board,
    Icon: IconLayoutKanban,
    shortcut: "goBoard",
  },
  { link: linkOptions({ to: "/table" }), label: t.shell.table, Icon: IconTable, shortcut: "goTable" },
  { link: linkOptions({ to: "/jobs" }), label: t.shell.jobs, Icon: IconBriefcase2, shortcut: "goJobs" },
  {
    link: linkOptions({ to: "/profile" }),
    label: t.shell.profile,
    Icon: IconId,
    shortcut: "goProfile",
  },
  {
    link: linkOptions({ to: "/calendar" }),
    label: t.shell.calendar,
    Icon: IconCalendar,
    shortcut: "goCalendar",
  },
  {
    link: linkOptions({ to: "/activity" }),
    label: t.shell.history,
    Icon: IconHistory,
    shortcut: "goActivity",
  },
  {
    link: linkOptions({ to: "/settings" }),
    label: t.shell.settings,
    Icon: IconSettings,
    shortcut: "goSettings",
  },
] as const;
