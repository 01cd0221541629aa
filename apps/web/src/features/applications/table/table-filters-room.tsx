import { RoomOfControl, RoomOfSearch } from "../../../_kit/loading/controls-room.tsx";

const filters = ["short table-stages", "plain", "long", "short table-remote", "plain table-added"];

/** Where the filters come, so that nothing jumps when they do. */
export const TableFiltersRoom = () => (
  <div className="table-filters" data-open="false" aria-hidden="true">
    <RoomOfSearch shortcut="filterTable" className="table-search" />
    <RoomOfControl className="table-filters-toggle room-of-button" />
    {filters.map((filter) => (
      <RoomOfControl key={filter} className={`table-filter table-filter-${filter}`} />
    ))}
    <RoomOfControl className="table-views room-of-button" />
  </div>
);
