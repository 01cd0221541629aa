import type { ReactNode } from "react";
import "./callout.css";

interface CalloutProps {
  readonly tone: "danger" | "caution" | "note";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A word that must not be overlooked, beside what it is about. One of danger is read out at once. */
export const Callout = ({ tone, title, children }: CalloutProps) => (
  <div className={`callout callout-${tone}`} {...(tone === "danger" ? { role: "alert" } : {})}>
    {title && <p className="callout-title">{title}</p>}
    {children}
  </div>
);
