import { ReplayById, ReplayOfMessage } from "@/features/assistant/replay-view";
import { TraceList } from "@/features/assistant/trace-list";
import { TraceSearch, useWanted } from "@/features/assistant/trace-search";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { AssistantTabs } from "./assistant-tabs";

/** Answers of the assistant: found left, played again right. */
export function ReplayPage() {
  const { address, wanted, want } = useWanted();
  const id = address.get("id");
  return (
    <div className="replay-page">
      <AssistantTabs />
      <TraceSearch />
      <div className="trace-found scroll">
        <Pane what="replay.list">
          <TraceList
            wanted={wanted}
            chosen={id}
            choose={(chosen) => {
              want({ id: chosen, number: null });
            }}
          />
        </Pane>
      </div>
      <div className="trace-shown scroll">
        <Chosen id={id} conversation={address.get("conversation")} number={address.get("number")} />
      </div>
    </div>
  );
}

interface ChosenProps {
  id: string | null;
  conversation: string | null;
  number: string | null;
}

function Chosen({ id, conversation, number }: ChosenProps) {
  if (id !== null) {
    return (
      <Pane key={id} what="replay.title">
        <ReplayById id={id} />
      </Pane>
    );
  }
  if (conversation !== null && number !== null) {
    return (
      <Pane key={conversation + number} what="replay.title">
        <ReplayOfMessage conversation={conversation} number={Number(number)} />
      </Pane>
    );
  }
  return <Empty title="replay.begin" hint="replay.begin-hint" />;
}
