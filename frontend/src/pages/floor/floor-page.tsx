import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { Alarms } from "@/features/floor/alarms";
import { BroadcastSheet } from "@/features/broadcast/broadcast-sheet";
import { Curve } from "@/features/floor/curve";
import { Figures } from "@/features/floor/figures";
import { useFloor } from "@/features/floor/floor-api";
import "@/features/floor/floor.css";
import { HotTopics } from "@/features/insight/hot-topics";
import { People } from "@/features/floor/people";
import { Queues } from "@/features/floor/queues";
import { Terms } from "@/features/floor/terms";
import type { AgentView } from "@/features/routing/routing-api";
import { RulesSheet } from "@/features/routing/rules-sheet";
import { SupportSheet } from "@/features/routing/support-sheet";
import { AlarmHistory } from "@/features/watch/alarm-history";
import { OpenAlarms } from "@/features/watch/open-alarms";
import { ThresholdsSheet } from "@/features/watch/thresholds-sheet";
import { t, type Message } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { WatchSheet } from "./watch-sheet";

type Sheet = "broadcast" | "rules" | "thresholds" | "history";

const sheets: { sheet: Sheet; words: Message }[] = [
  { sheet: "broadcast", words: "broadcast.open" },
  { sheet: "history", words: "watch.history" },
  { sheet: "thresholds", words: "watch.thresholds" },
  { sheet: "rules", words: "routing-rules.open" },
];

/** The supervisor's floor: what is, what will be, what needs somebody now. */
export function FloorPage() {
  const floor = useFloor();
  const navigate = useNavigate();
  const [watched, setWatched] = useState<string | null>(null);
  const [helper, setHelper] = useState<AgentView | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const fold = () => {
    setSheet(null);
  };
  const openTicket = (id: string) => void navigate(`/tickets/${id}`);
  return (
    <div className="floor">
      <Figures floor={floor} />
      <div className="row">
        <span className="grow" />
        <Button size="small" onClick={() => void navigate("/wall")}>
          {t("watch.wall")}
        </Button>
        {sheets.map(({ sheet: which, words }) => (
          <Button
            key={which}
            size="small"
            onClick={() => {
              setSheet(which);
            }}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <div className="floor-columns">
        <div className="stack">
          <Queues floor={floor} open={setWatched} />
          <Pane what="topic.title">
            <HotTopics open={setWatched} />
          </Pane>
          <Terms terms={floor.terms} open={openTicket} />
        </div>
        <div className="stack">
          <People agents={floor.agents} open={setWatched} help={setHelper} />
        </div>
        <div className="stack">
          <Pane what="watch.open">
            <OpenAlarms open={setWatched} />
          </Pane>
          <Alarms alarms={floor.alarms} openConversation={setWatched} openTicket={openTicket} />
          <Curve curve={floor.curve} />
        </div>
      </div>
      {sheet === "broadcast" && <BroadcastSheet done={fold} />}
      {sheet === "rules" && <RulesSheet done={fold} />}
      {sheet === "thresholds" && <ThresholdsSheet done={fold} />}
      {sheet === "history" && <AlarmHistory done={fold} />}
      {helper !== null && (
        <SupportSheet
          agent={helper}
          done={() => {
            setHelper(null);
          }}
        />
      )}
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
