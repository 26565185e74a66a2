import { useState } from "react";
import { useNavigate } from "react-router";

import { Alarms } from "@/features/floor/alarms";
import { Curve } from "@/features/floor/curve";
import { Figures } from "@/features/floor/figures";
import { useFloor } from "@/features/floor/floor-api";
import "@/features/floor/floor.css";
import { People } from "@/features/floor/people";
import { Queues } from "@/features/floor/queues";
import { Terms } from "@/features/floor/terms";

import { WatchSheet } from "./watch-sheet";

/** The supervisor's floor: what is, what will be, what needs somebody now. */
export function FloorPage() {
  const floor = useFloor();
  const navigate = useNavigate();
  const [watched, setWatched] = useState<string | null>(null);
  const openTicket = (id: string) => void navigate(`/tickets/${id}`);
  return (
    <div className="floor">
      <Figures floor={floor} />
      <div className="floor-columns">
        <div className="stack">
          <Queues floor={floor} open={setWatched} />
          <Terms terms={floor.terms} open={openTicket} />
        </div>
        <div className="stack">
          <People agents={floor.agents} open={setWatched} />
        </div>
        <div className="stack">
          <Alarms alarms={floor.alarms} openConversation={setWatched} openTicket={openTicket} />
          <Curve curve={floor.curve} />
        </div>
      </div>
      {watched !== null && (
        <WatchSheet
          id={watched}
          done={() => {
            setWatched(null);
          }}
        />
      )}
    </div>
  );
}
