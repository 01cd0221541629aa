const RADIUS = 26;
const ROUND = 2 * Math.PI * RADIUS;

/** The total as an arc; the number beside it says the same. */
export const FitRing = ({ total }: { readonly total: number }) => (
  <svg className="fit-ring" viewBox="0 0 64 64" aria-hidden="true">
    <circle className="fit-ring-track" cx="32" cy="32" r={RADIUS} />
    <circle
      className="fit-ring-arc"
      cx="32"
      cy="32"
      r={RADIUS}
      strokeDasharray={`${(ROUND * total) / 100} ${ROUND}`}
    />
    <text x="32" y="33" textAnchor="middle" dominantBaseline="middle">
      {total}
    </text>
  </svg>
);
