import { Button } from "antd";
import { useEffect } from "react";
import { useNavigate } from "react-router";

import { ReadLabels } from "@/features/assistant/read-labels";
import { CloseSheet } from "@/features/conversation/close-sheet";
import { AskSheet } from "@/features/collaboration/ask-sheet";
import { RequestStrip } from "@/features/collaboration/request-strip";
import { Composer } from "@/features/conversation/composer";
import { useAskAhead, useConversation } from "@/features/conversation/conversation-api";
import { ConversationHead } from "@/features/conversation/conversation-head";
import { draftOf } from "@/features/conversation/draft";
import { ManualMissing } from "@/features/manual/manual-missing";
import { ManualStrip } from "@/features/manual/manual-strip";
import { StoryBlock } from "@/features/conversation/story-block";
import { Collected } from "@/features/flows/collected";
import { Thread } from "@/features/conversation/thread";
import { IdentityChip } from "@/features/identity/identity-chip";
import { CallBackStrip } from "@/features/routing/call-back-strip";
import { PathLine } from "@/features/routing/path-line";
import { TransferSheet } from "@/features/routing/transfer-sheet";
import { useCommands } from "@/shared/commands/commands";
import { customerName } from "@/shared/directory/customer-name";
import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { useLive } from "@/shared/live/live-provider";
import { useStore } from "@/shared/store";
import { Pane } from "@/shared/ui/pane";

import { sheet, type Sheet } from "./sheet";
import { askForTicket } from "./side-tab";

/** The conversation itself; only its owner can write. */
export function ConversationColumn({ id }: { id: string }) {
  useAskAhead(id);
  const { conversation, customer } = useConversation(id);
  const me = useMe();
  const mine = conversation.owner === me.id && conversation.state === "ASSIGNED";
  const live = useLive();
  useEffect(() => (mine ? undefined : live.watch(id)), [live, id, mine]);
  return (
    <section className="desk-conversation" aria-label={t("conversation.one")}>
      <ConversationHead
        id={id}
        mine={mine}
        path={
          <Pane what="path.title">
            <PathLine id={id} channel={conversation.channel} />
          </Pane>
        }
        identity={<IdentityChip id={id} mine={mine} />}
        labels={<ReadLabels id={id} mine={mine} />}
      />
      <Pane what="call-back.title">
        <CallBackStrip id={id} mine={mine} />
      </Pane>
      <Pane what="story.title">
        <StoryBlock id={id} />
        <Collected id={id} />
      </Pane>
      <Pane what="conversation.messages">
        <Thread id={id} />
      </Pane>
      {mine ? (
        <Writing id={id} customer={customerName(customer)} />
      ) : (
        <>
          <Requests id={id} />
          <p className="read-only muted">{t("conversation.read-only")}</p>
        </>
      )}
    </section>
  );
}

function Writing({ id, customer }: { id: string; customer: string }) {
  const { conversation } = useConversation(id);
  const opened = useStore(sheet);
  const which = opened?.conversation === id ? opened.which : null;
  const navigate = useNavigate();
  const open = (next: Sheet) => () => {
    sheet.set({ conversation: id, which: next });
  };
  const shut = () => {
    sheet.set(null);
  };
  const ticket = () => {
    askForTicket(id);
  };
  useCommands([
    { id: "desk.transfer", label: "transfer.title", keys: "alt+t", run: open("transfer") },
    { id: "desk.ticket", label: "ticket.new", keys: "alt+k", run: ticket },
    { id: "desk.request", label: "request.ask", keys: "alt+x", run: open("request") },
    { id: "desk.close", label: "close.title", keys: "alt+e", run: open("close") },
  ]);
  const left = () => {
    shut();
    void navigate("/");
  };
  return (
    <>
      <Requests id={id} insert={insertInto(id)} />
      <Pane what="manual.strip">
        <ManualStrip id={id} insert={insertInto(id)} speaks={conversation.language} />
      </Pane>
      <Composer
        key={id}
        conversation={id}
        actions={
          <>
            <Button size="small" title="Alt+T" onClick={open("transfer")}>
              {t("transfer.short")}
            </Button>
            <Button size="small" title="Alt+K" onClick={ticket}>
              {t("ticket.short")}
            </Button>
            <Button size="small" title="Alt+X" onClick={open("request")}>
              {t("request.short")}
            </Button>
            <Button size="small" title="Alt+E" onClick={open("close")}>
              {t("close.short")}
            </Button>
          </>
        }
      />
      {which === "transfer" && (
        <TransferSheet id={id} customer={customer} cancel={shut} done={left} />
      )}
      {which === "request" && <AskSheet about={`conversation:${id}`} cancel={shut} />}
      {which === "close" && (
        <CloseSheet id={id} cancel={shut} done={left} missing={<ManualMissing id={id} />} />
      )}
    </>
  );
}

/** What other departments were asked about this conversation. */
function Requests({ id, insert }: { id: string; insert?: (words: string) => void }) {
  return (
    <Pane what="request.title">
      <RequestStrip about={`conversation:${id}`} {...(insert ? { insert } : {})} />
    </Pane>
  );
}

/** Behind what is written already, so that no word is lost. */
const insertInto = (id: string) => (words: string) => {
  const draft = draftOf(id);
  const { text, article } = draft.get();
  draft.set({ text: text.trim() === "" ? words : `${text.trimEnd()}\n${words}`, article });
};
