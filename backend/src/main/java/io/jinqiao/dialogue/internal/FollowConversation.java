package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.dialogue.internal.Run.State;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** With the conversation every run in it ends, and what it held in clear is masked. */
@Component
class FollowConversation {

    private final EndRuns.Handler end;

    FollowConversation(EndRuns.Handler end) {
        this.end = end;
    }

    @ApplicationModuleListener
    void on(ConversationClosed news) {
        end.handle(new EndRuns(news.conversation(), State.STOPPED));
    }
}
