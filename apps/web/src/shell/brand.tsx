import { Link } from "@tanstack/react-router";
import { t } from "../messages/index.ts";

export const BrandMark = ({ size = 26 }: { readonly size?: number }) => (
  <img src="/icon.svg" width={size} height={size} alt="" />
);

export const Brand = () => (
  <Link to="/" className="brand">
    <BrandMark />
    <span>{t.app.name}</span>
  </Link>
);
