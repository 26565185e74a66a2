package io.jinqiao.conversation.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Passage;
import io.jinqiao.compliance.Said;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything the house says in a conversation goes through the gate here, whoever says it and by whichever channel. */
@Component
class HouseWords {

    /** Ids, codes, times and names, and the customer's own subject line: no words of the house. All else is judged. */
    private static final Set<String> NO_WORDS = Set.of(
            "article",
            "version",
            "model",
            "writing",
            "publishedAt",
            "by",
            "event",
            "ticket",
            "letter",
            "number",
            "into",
            "id",
            "reason",
            "subject",
            "machine",
            "pictures",
            "team",
            "owner",
            "step",
            "of",
            "missed",
            "hidden");

    private final Compliance compliance;
    private final ConversationReads conversations;

    HouseWords(Compliance compliance, ConversationReads conversations) {
        this.compliance = compliance;
        this.conversations = conversations;
    }

    /** Null for words of a customer, which nobody judges; refuses as {@link Compliance#pass} does. */
    @Nullable Passage pass(NewMessage message) {
        if (message.from().kind() == Actor.Kind.CUSTOMER) {
            return null;
        }
        return compliance.pass(new Said(
                words(message),
                message.from().kind() == Actor.Kind.MACHINE ? Speaker.MACHINE : Speaker.STAFF,
                Said.Way.MESSAGE,
                Subject.of(message.conversation()),
                () -> conversations.get(message.conversation()).customer(),
                message.from(),
                message.sure() || repeats(message)));
    }

    /** The system says again what a person was asked about when they wrote it. */
    private static boolean repeats(NewMessage message) {
        return message.kind() == MessageView.Kind.EVENT && message.from().kind() == Actor.Kind.SYSTEM;
    }

    /** What the customer reads of it, one sentence after the other. */
    static String words(NewMessage message) {
        return Stream.concat(Stream.of(message.text()), in(message.detail()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("。\n"));
    }

    private static Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case String words -> Stream.of(words);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .filter(entry -> !NO_WORDS.contains(String.valueOf(entry.getKey())))
                        .flatMap(entry -> in(entry.getValue()));
            case Collection<?> list -> list.stream().flatMap(HouseWords::in);
            case null, default -> Stream.empty();
        };
    }
}
