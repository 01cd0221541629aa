import { RoomOfControl, RoomOfSearch } from "../../../_kit/loading/controls-room.tsx";

const more = ["jobs-tags", ...Array.from({ length: 8 }, (_, place) => `jobs-filter-${place}`)];

/** Where the further filters come, so that nothing jumps when they do. */
export const RoomOfMoreFilters = () =>
  more.map((control) => <RoomOfControl key={control} className={control} />);

/** Where the filters come. */
export const JobsFiltersRoom = ({ isOpen }: { readonly isOpen: boolean }) => (
  <div className="jobs-filters" aria-hidden="true">
    <RoomOfSearch shortcut="searchJobs" />
    <RoomOfControl className="room-of-button" />
    <RoomOfControl className="jobs-sort" />
    <RoomOfControl className="room-of-button" />
    {isOpen && (
      <div className="jobs-filters-more">
        <RoomOfMoreFilters />
        <RoomOfControl />
      </div>
    )}
  </div>
);
