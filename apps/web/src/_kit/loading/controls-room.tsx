/** A control of such a row, as wide as the class says. */
export const RoomOfControl = ({ className = "" }: { readonly className?: string }) => (
  <div className={`room-of-control ${className}`} />
);
