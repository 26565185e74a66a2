package io.jinqiao.channel.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import org.jspecify.annotations.Nullable;

/** A stored message on its way to screens; it is put into JSON once for each kind of reader, and only if one is there. */
final class Letter {

    private final Stored stored;
    private @Nullable String forStaff;
    private @Nullable String forCustomers;

    Letter(Stored stored) {
        this.stored = stored;
    }

    ConversationId conversation() {
        return stored.conversation();
    }

    long number() {
        return stored.number();
    }

    Actor from() {
        return stored.from();
    }

    String clientId() {
        return stored.clientId();
    }

    /** Whether something in it was hidden: then the sender is shown what was stored instead of an acknowledgement. */
    boolean hasHidden() {
        var detail = stored.detail();
        return detail != null && detail.containsKey("hidden");
    }

    String ack() {
        return Frames.ack(stored.conversation(), new Receipt(stored.clientId(), stored.number(), stored.at()));
    }

    String forStaff() {
        if (forStaff == null) {
            forStaff = Frames.message(view());
        }
        return forStaff;
    }

    String forCustomers() {
        if (stored.from().kind() != Actor.Kind.STAFF) {
            return forStaff();
        }
        if (forCustomers == null) {
            forCustomers = Frames.message(CustomerMessage.of(view()));
        }
        return forCustomers;
    }

    private MessageView view() {
        return new MessageView(
                stored.conversation(),
                stored.number(),
                stored.clientId(),
                stored.from(),
                MessageView.Kind.valueOf(stored.kind()),
                stored.text(),
                stored.detail(),
                stored.at());
    }
}
