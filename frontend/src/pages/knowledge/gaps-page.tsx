import { useSearchParams } from "react-router";

import { GapPane } from "@/features/gaps/gap-detail";
import { GapList } from "@/features/gaps/gap-list";
import "@/features/gaps/gaps.css";
import "@/features/knowledge/knowledge.css";
import "@/features/ticket/ticket.css";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

/** What was not answered well: left the list by weight, right one with its evidence. */
export function GapsPage() {
  const [address] = useSearchParams();
  const gap = address.get("gap");
  return (
    <KnowledgeRoom>
      <div className="gaps-page">
        <GapList />
        <div className="scroll">
          {gap === null ? (
            <Empty title="gaps.begin" hint="gaps.begin-hint" />
          ) : (
            <Pane key={gap} what="gaps.one">
              <GapPane id={gap} />
            </Pane>
          )}
        </div>
      </div>
    </KnowledgeRoom>
  );
}
