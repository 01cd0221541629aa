import { Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import "./page.css";

interface PageProps {
  readonly title: string;
  /** Beside the title, on the right. */
  readonly actions?: ReactNode;
  /** Under the title. */
  readonly lead?: ReactNode;
  /** Above the title: the way back. */
  readonly above?: ReactNode;
  /** `full`: as wide and as high as the window, for the board. */
  readonly width?: "reading" | "wide" | "full";
  readonly children: ReactNode;
}

/** The frame of every page: its title in the window and as the one h1, its actions, its content. */
export const Page = ({ title, actions, lead, above, width = "wide", children }: PageProps) => {
  useDocumentTitle(`${title} · ${t.app.name}`);
  return (
    <div className={`page page-${width}`}>
      {above && <div className="page-above">{above}</div>}
      <header className="page-head">
        <div className="page-words">
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
};
