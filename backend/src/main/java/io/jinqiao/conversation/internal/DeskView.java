package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What staff may see of conversations, and whose they may change: the one way from an id to a conversation at the desk. */
@Component
class DeskView {

    private static final int MOST_CLOSED = 50;
    private static final int LONGEST_PAGE = 500;

    private final ConversationReads conversations;
    private final MessageReads messages;
    private final Customers customers;

    DeskView(ConversationReads conversations, MessageReads messages, Customers customers) {
        this.conversations = conversations;
        this.messages = messages;
        this.customers = customers;
    }

    List<ConversationCard> mine(SignedIn me) {
        return cards(conversations.ofOwner(me.id()));
    }

    List<ConversationCard> closed(SignedIn me) {
        return cards(conversations.closedBy(me.id(), MOST_CLOSED));
    }

    ConversationCard card(ConversationId id, SignedIn me) {
        return cards(List.of(readable(id, me))).getFirst();
    }

    List<MessageView> messages(ConversationId id, long after, int limit, SignedIn me) {
        return messages.since(readable(id, me).id(), after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    ConversationView readable(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(conversation.matter(), DeskView::notYours);
        return conversation;
    }

    ConversationView own(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        if (!isOwn(conversation, me)) {
            throw notYours();
        }
        return conversation;
    }

    /** Where somebody may write a note: into their own, and whoever watches the floor whispers into others'. */
    ConversationView notable(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        customers.sight(me, Permission.WATCH_FLOOR).require(conversation.matter(), DeskView::notYours);
        return conversation;
    }

    private List<ConversationCard> cards(List<ConversationView> views) {
        var last = messages.lastOfEach(views.stream().map(ConversationView::id).toList()).stream()
                .collect(Collectors.toMap(MessageView::conversation, Function.identity()));
        var people = customers
                .all(views.stream().map(ConversationView::customer).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CustomerView::id, Function.identity()));
        return views.stream()
                .map(it -> Optional.ofNullable(people.get(it.customer()))
                        .map(customer -> new ConversationCard(it, customer, last.get(it.id()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isOwn(ConversationView conversation, SignedIn me) {
        return me.id().equals(conversation.owner());
    }

    private static Refused notYours() {
        return Refused.forbidden("conversation.not-yours", "This conversation is somebody else's");
    }
}
