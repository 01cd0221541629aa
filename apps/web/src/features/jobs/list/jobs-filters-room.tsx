import { RoomOfControl } from "../../../_kit/loading/controls-room.tsx";

const more = ["jobs-tags", ...Array.from({ length: 9 }, (_, place) => `jobs-filter-${place}`)];

/** Where the filters come, so that nothing jumps when they do. */
export const JobsFiltersRoom = ({ isOpen }: { readonly isOpen: boolean }) => (
  <div className="jobs-filters" aria-hidden="true">
    <RoomOfControl />
    <RoomOfControl className="room-of-button" />
    <RoomOfControl className="jobs-sort" />
    <RoomOfControl className="room-of-button" />
    {isOpen && (
      <div className="jobs-filters-more">
        {more.map((control) => (
          <RoomOfControl key={control} className={control} />
        ))}
      </div>
    )}
  </div>
);
