import { RoomOfControl, RoomOfSearch } from "../../../_kit/loading/controls-room.tsx";

/** Where the filters come, so that nothing jumps when they do. */
export const BoardFiltersRoom = () => (
  <div className="board-filters" aria-hidden="true">
    <RoomOfSearch shortcut="filterBoard" className="board-filters-text" />
    <RoomOfControl className="board-filters-toggle room-of-button" />
    <div className="board-filters-more">
      <RoomOfControl className="board-filter" />
      <RoomOfControl className="board-filter" />
      <RoomOfControl className="board-filter" />
    </div>
    <RoomOfControl className="room-of-button" />
  </div>
);
