import { useSearchParams } from "react-router";

import "@/features/collaboration/collaboration.css";
import { InboxFileView } from "@/features/collaboration/inbox-file";
import { InboxSide } from "@/features/collaboration/inbox-list";
import "@/features/conversation/conversation.css";
import { ProcessPlace } from "@/features/process/process-place";
import "@/features/ticket/ticket.css";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

/** A department's inbox: left what is asked of it by term, right one request and what can be done. */
export function InboxPage() {
  const [address] = useSearchParams();
  const request = address.get("request");
  return (
    <div className="inbox-page">
      <InboxSide />
      <div className="scroll">
        {request === null ? (
          <Empty title="inbox.begin" hint="inbox.begin-hint" />
        ) : (
          <Pane key={request} what="inbox.one">
            <InboxFileView id={request} place={<ProcessPlace subject={`request:${request}`} />} />
          </Pane>
        )}
      </div>
    </div>
  );
}
