package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.Reading;
import io.jinqiao.kernel.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one message adds to what is known of a conversation; what it does not change stays null. */
final class Understand {

    private static final int SUBJECT = 40;

    private Understand() {}

    /** From here on a trained classifier is believed before the class of the best article. */
    private static final double BELIEVED = 0.6;

    static Understanding of(ConversationView conversation, Thought thought) {
        var situation = thought.situation();
        var level = thought.level();
        var heard = thought.heard();
        var business = business(thought).orElse(null);
        return new Understanding(
                subject(conversation, situation, business),
                business == null || business.equals(conversation.business()) ? null : business,
                level == conversation.emotion() ? null : level,
                signs(heard),
                Actor.MACHINE);
    }

    /** Whoever only calls for a person or says thank you means what was spoken of before. */
    private static Optional<String> business(Thought thought) {
        var situation = thought.situation();
        return Lexicon.saysNothingElse(situation.words(), thought.heard())
                ? Optional.empty()
                : Optional.ofNullable(thought.intent())
                        .flatMap(Understand::business)
                        .or(() -> Policy.understood(situation.hits()));
    }

    /** The class of business that a trained classifier is sure enough of. */
    static Optional<String> business(Reading reading) {
        return reading.known(Intents.BUSINESS)
                .filter(label -> label.probability() >= BELIEVED)
                .map(Reading.Label::label);
    }

    /** How the customer feels, and nothing else. */
    static Understanding of(Heard heard, int level) {
        return new Understanding(null, null, level, signs(heard), Actor.MACHINE);
    }

    /** The words that tell how they feel. */
    private static List<String> signs(Heard heard) {
        return heard.grave().stream()
                .map(Trigger::words)
                .map(Understand::shorten)
                .distinct()
                .toList();
    }

    /** In a flow it is about what the flow is about. */
    static Understanding of(ConversationView conversation, Turn turn, Heard heard, int level) {
        var subject = turn.saying().flow();
        return new Understanding(
                subject.equals(conversation.subject()) ? null : subject,
                turn.business().equals(conversation.business()) ? null : turn.business(),
                level == conversation.emotion() ? null : level,
                signs(heard),
                Actor.MACHINE);
    }

    /** The question that is being dealt with; without one, the first words. */
    private static @Nullable String subject(
            ConversationView conversation, Situation situation, @Nullable String business) {
        var subject = situation.chosen() != null ? situation.chosen().title() : shorten(situation.words());
        var first = conversation.subject().isEmpty() && !situation.hits().isEmpty();
        return (first || business != null) && !subject.equals(conversation.subject()) ? subject : null;
    }

    /** Long numbers are cards and phones; they stay in the conversation. */
    static String shorten(String words) {
        var line = words.replaceAll("\\d[\\d -]{4,}\\d", "…")
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }
}
