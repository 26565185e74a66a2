package io.jinqiao.routing.internal;

import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.LanguageChosen;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the queue true to what happens in conversations. */
@Component
class FollowConversation {

    private final LeaveQueue.Handler leave;
    private final Queue queue;

    FollowConversation(LeaveQueue.Handler leave, Queue queue) {
        this.leave = leave;
        this.queue = queue;
    }

    @ApplicationModuleListener
    void on(ConversationClosed news) {
        leave.handle(new LeaveQueue(news.conversation(), news.result(), news.by(), news.at()));
    }

    @ApplicationModuleListener
    void on(LanguageChosen news) {
        queue.speak(news.conversation(), news.language());
    }
}
