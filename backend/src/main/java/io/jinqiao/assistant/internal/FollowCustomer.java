package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens on while the customer waits or a person serves: danger and anger raise the alarm there too. It listens beside the
 * conversation and never before it: on half of the processors, and to somebody who writes faster than that, to the newest of
 * what came meanwhile.
 */
@Component
class FollowCustomer {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Of what came meanwhile. Nobody writes more in the milliseconds that listening takes. */
    private static final int NEWEST = 5;

    private static final Set<String> WITH_PEOPLE = Set.of("WAITING", "ASSIGNED");

    /** From here on the same level again is told again, so that the new words reach the alarm. */
    private static final int ALARMING = 3;

    private final Conversations conversations;
    private final Thinking thinking;
    private final Following following;
    private final Feel.Handler feel;
    private final Lanes<ConversationId> lanes = new Lanes<>(AT_ONCE, Duration.ofSeconds(1));
    private final Map<ConversationId, List<Said>> unheard = new ConcurrentHashMap<>();

    FollowCustomer(Conversations conversations, Thinking thinking, Feel.Handler feel) {
        this.conversations = conversations;
        this.thinking = thinking;
        this.following = new Following(conversations::since);
        this.feel = feel;
    }

    /** A message by its number, and how the conversation stood when it was stored. */
    private record Said(long number, int standing) {}

    @EventListener
    void on(MessagesStored news) {
        news.messages().forEach(following::heard);
        news.messages().stream()
                .filter(FollowCustomer::isWithPeople)
                .forEach(each -> listenTo(each.conversation(), List.of(new Said(each.number(), each.emotion()))));
    }

    /** Whoever comes to its turn first listens to all; the others find nothing left to do. */
    private void listenTo(ConversationId id, List<Said> said) {
        unheard.merge(id, said, FollowCustomer::newest);
        lanes.add(id, () -> follow(id));
    }

    private void follow(ConversationId id) {
        var said = Objects.requireNonNullElse(unheard.remove(id), List.<Said>of());
        try {
            said.forEach(each -> follow(id, each.number(), each.standing()));
        } catch (RuntimeException e) {
            unheard.merge(id, said, (later, earlier) -> newest(earlier, later));
            throw e;
        }
    }

    private static List<Said> newest(List<Said> earlier, List<Said> later) {
        var all = Stream.concat(earlier.stream(), later.stream()).toList();
        return all.subList(Math.max(0, all.size() - NEWEST), all.size());
    }

    void follow(ConversationId id, long number, int standing) {
        var story = following.story(id, number);
        story.fromCustomer(number).ifPresent(message -> follow(id, message, standing, story));
    }

    private void follow(ConversationId id, MessageView message, int standing, Story story) {
        var before = story.customerWordsBefore(message.number());
        var heard = thinking.hear(message, before);
        if (heard.level() >= ALARMING || thinking.level(standing, heard, before) != standing) {
            tell(id, heard, before);
        }
    }

    /** The message before may have changed how the conversation stands after this one was stored, so that is read again. */
    private void tell(ConversationId id, Heard heard, List<MessageView> before) {
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
