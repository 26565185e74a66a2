package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens on while the customer waits or a person serves: danger and anger raise the alarm there too. */
@Component
class FollowCustomer {

    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 30;
    private static final Set<String> WITH_PEOPLE = Set.of("WAITING", "ASSIGNED");

    /** From here on the same level again is told again, so that the new words reach the alarm. */
    private static final int ALARMING = 3;

    private final Conversations conversations;
    private final Thinking thinking;
    private final Feel.Handler feel;
    private final Lanes<ConversationId> lanes = new Lanes<>(AT_ONCE, Duration.ofSeconds(1));

    FollowCustomer(Conversations conversations, Thinking thinking, Feel.Handler feel) {
        this.conversations = conversations;
        this.thinking = thinking;
        this.feel = feel;
    }

    @EventListener
    void on(MessagesStored news) {
        news.messages().stream()
                .filter(FollowCustomer::isWithPeople)
                .forEach(each -> lanes.add(each.conversation(), () -> follow(each.conversation(), each.number())));
    }

    void follow(ConversationId id, long number) {
        var story = new Story(conversations.since(id, Math.max(0, number - REMEMBERED), REMEMBERED));
        story.fromCustomer(number).ifPresent(message -> follow(id, message, story));
    }

    private void follow(ConversationId id, MessageView message, Story story) {
        var before = story.customerWordsBefore(message.number());
        var heard = thinking.hear(message, before);
        var standing = conversations.get(id).emotion();
        var level = thinking.level(standing, heard, before);
        if (level != standing || heard.level() >= ALARMING) {
            feel.handle(new Feel(id, Understand.of(heard, level)));
        }
    }

    private static boolean isWithPeople(Stored message) {
        return message.from().kind() == Actor.Kind.CUSTOMER
                && message.kind().equals("TEXT")
                && WITH_PEOPLE.contains(message.state());
    }
}
