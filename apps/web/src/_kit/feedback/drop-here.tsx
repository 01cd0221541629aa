import "./drop-here.css";

/** Over what files can be dropped on, while they are held above it. Its parent is `position: relative`. */
export const DropHere = ({ children }: { readonly children: string }) => (
  <div className="drop-here">{children}</div>
);
