package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    private final ConversationId conversation = ConversationId.next();
    private final CustomerId wang = CustomerId.next();
    private final List<MessageView> stored = new ArrayList<>();
    private int reads;
    private final Following following = new Following((id, after, limit) -> {
        reads++;
        return stored.stream()
                .filter(message -> message.number() > after)
                .limit(limit)
                .toList();
    });

    @Test
    void aConversationIsReadOnceAndThenKeptUpFromTheNews() {
        say(1);
        assertThat(numbers(following.story(conversation, 1))).containsExactly(1L);
        LongStream.rangeClosed(2, 40).forEach(number -> following.heard(say(number)));
        assertThat(numbers(following.story(conversation, 40)))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(11, 40).boxed().toList());
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsReadAgain() {
        say(1);
        following.story(conversation, 1);
        say(2);
        following.heard(say(3));
        assertThat(numbers(following.story(conversation, 3))).containsExactly(1L, 2L, 3L);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void newsThatTheReadingKnewAlreadyAreNotKeptTwice() {
        var first = say(1);
        var second = say(2);
        following.story(conversation, 1);
        following.story(conversation, 2);
        following.heard(first);
        following.heard(second);
        assertThat(numbers(following.story(conversation, 2))).containsExactly(1L, 2L);
    }

    private Stored say(long number) {
        var from = Actor.of(wang);
        stored.add(new MessageView(conversation, number, "m" + number, from, Kind.TEXT, "还没好", null, NOON));
        return new Stored(
                conversation, wang, "WAITING", null, 0, number, "m" + number, from, "TEXT", "还没好", null, null, NOON);
    }

    private static List<Long> numbers(Story story) {
        return story.messages().stream().map(MessageView::number).toList();
    }
}
