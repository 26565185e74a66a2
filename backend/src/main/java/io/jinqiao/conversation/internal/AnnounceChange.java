package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.LanguageChosen;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says in the conversation itself what became of it, so that both sides read it in its place. */
@Component
class AnnounceChange {

    private static final Logger LOG = LoggerFactory.getLogger(AnnounceChange.class);

    private final HouseWords gate;
    private final GroupCommit commit;

    AnnounceChange(HouseWords gate, GroupCommit commit) {
        this.gate = gate;
        this.commit = commit;
    }

    @TransactionalEventListener
    void on(ConversationClosed news) {
        var left = news.by().kind() == Actor.Kind.CUSTOMER;
        announce(
                news.conversation(),
                "closed",
                left ? Map.of("event", "left") : Map.of("event", "closed", "result", news.result()));
    }

    @TransactionalEventListener
    void on(LanguageChosen news) {
        var language = news.language().code();
        announce(news.conversation(), "language-" + Ids.next(), Map.of("event", "language", "language", language));
    }

    private void announce(ConversationId conversation, String clientId, Map<String, Object> detail) {
        var event = new NewMessage(conversation, Actor.SYSTEM, clientId, MessageView.Kind.EVENT, "", detail);
        var _ = commit.join(event.passed(gate.pass(event))).whenComplete((_, e) -> {
            if (e != null) {
                LOG.warn("Conversation {} was not told {}: {}", conversation, detail.get("event"), e.getMessage());
            }
        });
    }
}
