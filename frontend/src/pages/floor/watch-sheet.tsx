import { Drawer } from "antd";
import { useEffect } from "react";

import { ConversationHead } from "@/features/conversation/conversation-head";
import { useConversation } from "@/features/conversation/conversation-api";
import "@/features/conversation/conversation.css";
import { StoryBlock } from "@/features/conversation/story-block";
import { Thread } from "@/features/conversation/thread";
import { IdentityChip } from "@/features/identity/identity-chip";
import { PathLine } from "@/features/routing/path-line";
import { t } from "@/shared/i18n/i18n";
import { useLive } from "@/shared/live/live-provider";
import { Pane } from "@/shared/ui/pane";

import { WatchActs } from "./watch-acts";

/** A conversation as it goes on, without taking part; from here its agent is given a hint, or it is taken over. */
export function WatchSheet({ id, done }: { id: string; done: () => void }) {
  const live = useLive();
  useEffect(() => live.watch(id), [live, id]);
  return (
    <Drawer
      open
      size={620}
      title={t("watch.title")}
      onClose={done}
      destroyOnHidden
      styles={{ body: { padding: 0, display: "flex", flexDirection: "column" } }}
    >
      <Pane what="conversation.one">
        <Watched id={id} />
      </Pane>
    </Drawer>
  );
}

function Watched({ id }: { id: string }) {
  const { conversation } = useConversation(id);
  return (
    <>
      <ConversationHead
        id={id}
        identity={<IdentityChip id={id} mine={false} />}
        path={<PathLine id={id} channel={conversation.channel} />}
      />
      <StoryBlock id={id} />
      <Thread id={id} />
      <WatchActs id={id} />
    </>
  );
}
