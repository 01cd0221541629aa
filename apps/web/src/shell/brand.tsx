import { Link } from "@tanstack/react-router";
import { t } from "../messages/index.ts";

/** As in `public/icon.svg`; in the page itself, since a browser makes a document of its own for a picture of this kind. */
export const BrandMark = ({ size = 26 }: { readonly size?: number }) => (
  <svg className="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="var(--mantine-color-accent-7)" />
    <rect x="7" y="8" width="4.5" height="16" rx="2.25" opacity=".55" />
    <rect x="13.75" y="8" width="4.5" height="11" rx="2.25" opacity=".8" />
    <rect x="20.5" y="8" width="4.5" height="6.5" rx="2.25" />
  </svg>
);

export const Brand = () => (
  <Link to="/" className="brand">
    <BrandMark />
    <span>{t.app.name}</span>
  </Link>
);
