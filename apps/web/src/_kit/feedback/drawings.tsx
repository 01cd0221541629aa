import type { ReactNode } from "react";

const Drawing = ({ children }: { readonly children: ReactNode }) => (
  <svg
    className="state-drawing"
    viewBox="0 0 168 112"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** Three columns, and the first card about to be put in. */
export const BoardDrawing = () => (
  <Drawing>
    <rect x="8" y="14" width="44" height="84" rx="8" />
    <rect x="62" y="14" width="44" height="84" rx="8" />
    <rect x="116" y="14" width="44" height="84" rx="8" />
    <path d="M16 24h18M70 24h14M124 24h20" />
    <rect x="68" y="58" width="32" height="18" rx="4" strokeDasharray="4 5" />
    <g className="leading" stroke="currentColor" transform="rotate(-7 34 52)">
      <rect x="14" y="38" width="40" height="26" rx="5" fill="var(--accent-soft)" />
      <path d="M21 47h20M21 54h12" />
    </g>
  </Drawing>
);

/** A stack of postings. */
export const JobsDrawing = () => (
  <Drawing>
    <rect x="44" y="10" width="92" height="70" rx="8" />
    <rect x="34" y="22" width="92" height="70" rx="8" fill="var(--canvas)" />
    <g className="leading" stroke="currentColor">
      <rect x="24" y="34" width="92" height="70" rx="8" fill="var(--accent-soft)" />
      <path d="M38 52h46M38 64h62M38 76h56M38 88h28" />
    </g>
  </Drawing>
);

/** A magnifying glass over empty lines. */
export const SearchDrawing = () => (
  <Drawing>
    <path d="M20 28h84M20 46h50M20 64h44M20 82h62" />
    <g className="leading" stroke="currentColor">
      <circle cx="108" cy="58" r="24" fill="var(--accent-soft)" />
      <path d="m126 76 20 20" strokeWidth="4" />
    </g>
  </Drawing>
);

/** A key. */
export const TokenDrawing = () => (
  <Drawing>
    <rect x="14" y="20" width="140" height="72" rx="10" strokeDasharray="4 6" />
    <g className="leading" stroke="currentColor">
      <circle cx="58" cy="56" r="18" fill="var(--accent-soft)" />
      <circle cx="53" cy="56" r="4" />
      <path d="M76 56h52m-12 0v12m-14-12v8" />
    </g>
  </Drawing>
);

/** A path that ends. */
export const LostDrawing = () => (
  <Drawing>
    <path d="M14 92c30 0 22-40 50-40s20 28 40 28" />
    <path d="M112 80h2M122 78h2M132 74h2" />
    <g className="leading" stroke="currentColor">
      <path d="M142 18v56" />
      <path d="M142 20h-38l-8 9 8 9h38" fill="var(--accent-soft)" />
    </g>
  </Drawing>
);
