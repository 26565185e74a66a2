package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.ConversationIdentified;
import io.jinqiao.dialogue.internal.Run.State;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** With the conversation every run in it ends, and what it held in clear is masked. */
@Component
class FollowConversation {

    private final EndRuns.Handler end;
    private final RunRepository runs;

    FollowConversation(EndRuns.Handler end, RunRepository runs) {
        this.end = end;
        this.runs = runs;
    }

    /** What a visitor began to settle is settled for the customer who they turned out to be. */
    @ApplicationModuleListener
    void on(ConversationIdentified news) {
        runs.adopt(news.conversation(), news.customer());
    }

    @ApplicationModuleListener
    void on(ConversationClosed news) {
        end.handle(new EndRuns(news.conversation(), State.STOPPED));
    }
}
