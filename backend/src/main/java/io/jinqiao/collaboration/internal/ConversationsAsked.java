package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** About a conversation its owner asks, and supervisors. */
@Component
class ConversationsAsked implements Askable {

    private final Conversations conversations;

    ConversationsAsked(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public Matter of(UUID id, SignedIn me) {
        var conversation = conversations.get(new ConversationId(id));
        var mayAsk = me.id().equals(conversation.owner()) || me.may(Permission.WATCH_FLOOR);
        if (!mayAsk && !me.may(Permission.SEARCH_RECORDS)) {
            throw Refused.forbidden("collaboration.not-yours", "This conversation is somebody else's");
        }
        return new Matter(conversation.customer(), conversation.business(), mayAsk);
    }
}
