import { useParams } from "react-router";

import { MyJointTeams } from "@/features/collaboration/my-joint-teams";
import { MyRequests } from "@/features/collaboration/my-requests";
import { QueueList } from "@/features/conversation/queue-list";
import "@/features/conversation/conversation.css";
import { CallBackList } from "@/features/routing/call-back-list";
import { WaitingList } from "@/features/routing/waiting-list";
import { FollowUps } from "@/features/ticket/follow-ups";
import "@/features/ticket/ticket.css";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { ConversationColumn } from "./conversation-column";
import { SideColumn } from "./side-column";
import { useBadge } from "./use-badge";

/** The agent's desk: who needs me, what is said, what helps. */
export function DeskPage() {
  const { conversation } = useParams();
  return (
    <div className="desk">
      <Pane what="queue.mine">
        <aside className="desk-queue scroll" aria-label={t("queue.title")}>
          <Queue open={conversation} />
        </aside>
      </Pane>
      {conversation === undefined ? (
        <div className="desk-nothing">
          <Empty title="desk.nothing-open" hint="desk.nothing-open-hint" />
        </div>
      ) : (
        <>
          <Pane key={`c${conversation}`} what="conversation.one">
            <ConversationColumn id={conversation} />
          </Pane>
          <Pane key={`s${conversation}`} what="desk.side">
            <SideColumn id={conversation} />
          </Pane>
        </>
      )}
    </div>
  );
}

function Queue({ open }: { open: string | undefined }) {
  useBadge();
  return (
    <>
      <QueueList open={open} />
      <Pane what="queue.waiting">
        <WaitingList />
        <CallBackList />
      </Pane>
      <Pane what="queue.follow-ups">
        <FollowUps />
      </Pane>
      <Pane what="request.mine">
        <MyRequests />
        <MyJointTeams />
      </Pane>
    </>
  );
}
