import { IconBriefcase2, IconHistory, IconLayoutKanban, IconSettings } from "@tabler/icons-react";
import { linkOptions } from "@tanstack/react-router";
import { t } from "../messages/index.ts";

/** The places of the main navigation, in their order. */
export const places = [
  {
    link: linkOptions({ to: "/", activeOptions: { exact: true, includeSearch: false } }),
    label: t.shell.board,
    Icon: IconLayoutKanban,
  },
  { link: linkOptions({ to: "/jobs" }), label: t.shell.jobs, Icon: IconBriefcase2 },
  { link: linkOptions({ to: "/activity" }), label: t.shell.history, Icon: IconHistory },
  { link: linkOptions({ to: "/settings" }), label: t.shell.settings, Icon: IconSettings },
] as const;
