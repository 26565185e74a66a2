package io.jinqiao.channel.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored message on its way to screens, of this node or another's: whom it is for, and its JSON as staff and as customers
 * get it, made once.
 *
 * @param hasHidden whether something in it was hidden: then the sender is shown what was stored instead of an acknowledgement
 */
record Letter(
        ConversationId conversation,
        CustomerId customer,
        @Nullable StaffId owner,
        long number,
        String clientId,
        Actor from,
        Instant at,
        boolean hasHidden,
        String forStaff,
        String forCustomers) {

    static Letter of(Stored stored) {
        var view = new MessageView(
                stored.conversation(),
                stored.number(),
                stored.clientId(),
                stored.from(),
                MessageView.Kind.valueOf(stored.kind()),
                stored.text(),
                stored.detail(),
                stored.at());
        var forStaff = Frames.message(view);
        return new Letter(
                stored.conversation(),
                stored.customer(),
                stored.owner(),
                stored.number(),
                stored.clientId(),
                stored.from(),
                stored.at(),
                stored.detail() != null && stored.detail().containsKey("hidden"),
                forStaff,
                stored.from().kind() == Actor.Kind.STAFF ? Frames.message(CustomerMessage.of(view)) : forStaff);
    }

    String ack() {
        return Frames.ack(conversation, new Receipt(clientId, number, at));
    }
}
