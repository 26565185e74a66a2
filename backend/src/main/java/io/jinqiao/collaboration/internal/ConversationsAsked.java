package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
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
    private final Customers customers;

    ConversationsAsked(Conversations conversations, Customers customers) {
        this.customers = customers;
        this.conversations = conversations;
    }

    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public Matter of(UUID id, SignedIn me) {
        var conversation = conversations.get(new ConversationId(id));
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversation.matter(),
                        () -> Refused.forbidden("collaboration.not-yours", "This conversation is somebody else's"));
        var mayAsk = customers.sight(me, Permission.WATCH_FLOOR).of(conversation.matter());
        return new Matter(conversation.customer(), conversation.business(), mayAsk);
    }
}
