import type { TagColor } from "@jobtracker/contracts";
import "./tags.css";

export const TagDot = ({ color }: { readonly color: TagColor }) => (
  <span className="tag-dot" style={{ background: `var(--chosen-${color ?? "gray"})` }} aria-hidden="true" />
);
