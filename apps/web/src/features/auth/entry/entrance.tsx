import { Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { t } from "../../../messages/index.ts";
import { BrandMark } from "../../../shell/brand.tsx";
import "./entrance.css";

interface EntranceProps {
  /** Of the window. */
  readonly title: string;
  /** Of the page. */
  readonly welcome: string;
  readonly children: ReactNode;
}

/** The frame of the pages before signing in. */
export const Entrance = ({ title, welcome, children }: EntranceProps) => {
  useDocumentTitle(`${title} · ${t.app.name}`);
  return (
    <div className="entrance">
      <aside className="entrance-side">
        <p className="entrance-brand">
          <BrandMark size={34} /> {t.app.name}
        </p>
        <p className="entrance-tagline">{t.app.tagline}</p>
        <ul>
          {t.auth.points.map((point) => (
            <li key={point}>
              <IconCheck size={18} aria-hidden="true" /> {point}
            </li>
          ))}
        </ul>
      </aside>
      <main className="entrance-main">
        <div className="entrance-form">
          <Title order={1}>{welcome}</Title>
          {children}
        </div>
      </main>
    </div>
  );
};
