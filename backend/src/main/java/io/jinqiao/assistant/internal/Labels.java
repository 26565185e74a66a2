package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.LabelRepository.Decided;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the machine takes a conversation for, until a person says whether it is right: what the trained models read, and
 * where they read no business, the class of the article that it found.
 */
@Component
class Labels {

    private static final int REMEMBERED = 60;

    /** Older words are what the conversation was about, not what it is about. */
    private static final int LAST_WORDS = 5;

    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Conversations conversations;
    private final Intents intents;
    private final LabelRepository decided;
    private final TraceRepository traces;

    Labels(Conversations conversations, Intents intents, LabelRepository decided, TraceRepository traces) {
        this.conversations = conversations;
        this.intents = intents;
        this.decided = decided;
        this.traces = traces;
    }

    /**
     * A label read from the customer's words.
     *
     * @param version of the model, 0 where search found it
     * @param number of the message it was read from, 0 once confirmed
     * @param words of that message
     */
    record Label(
            String labelSet, String label, double probability, int version, long number, String words, State state) {}

    enum State {
        PROPOSED,
        CONFIRMED
    }

    /** Those confirmed first; then the newest that is believed of each set, as long as nobody has decided on it. */
    List<Label> of(ConversationView conversation) {
        var known = decided.of(conversation.id());
        var labels = new ArrayList<Label>();
        known.stream()
                .filter(Decided::right)
                .map(each -> new Label(each.labelSet(), each.label(), 1, 0, 0, "", State.CONFIRMED))
                .forEach(labels::add);
        read(conversation).values().stream()
                .filter(label -> known.stream()
                        .noneMatch(each -> each.labelSet().equals(label.labelSet())
                                && each.label().equals(label.label())))
                .forEach(labels::add);
        return List.copyOf(labels);
    }

    /** By label set, from the newest words that tell. */
    Map<String, Label> read(ConversationView conversation) {
        var newest = new LinkedHashMap<String, Label>();
        new Story(conversations.latest(conversation.id(), REMEMBERED))
                .customerWords().stream()
                        .limit(LAST_WORDS)
                        .forEach(message -> intents.read(message.text(), conversation.language())
                                .ifPresent(reading -> believed(reading, message)
                                        .forEach(label -> newest.putIfAbsent(label.labelSet(), label))));
        found(conversation).ifPresent(label -> newest.putIfAbsent(Intents.BUSINESS, label));
        return newest;
    }

    /** The business that the conversation has from the assistant, with the words it was found by. */
    private Optional<Label> found(ConversationView conversation) {
        var wanted =
                new Trace.Wanted(conversation.openedAt(), FOR_EVER, conversation.id(), "", 1, false, "", LAST_WORDS);
        return traces.list(wanted).stream()
                .filter(trace -> trace.business() != null && !trace.question().isEmpty())
                .filter(trace -> Objects.equals(trace.business(), conversation.business()))
                .findFirst()
                .map(trace -> new Label(
                        Intents.BUSINESS,
                        Objects.requireNonNull(trace.business()),
                        trace.sureness(),
                        0,
                        trace.number(),
                        trace.question(),
                        State.PROPOSED));
    }

    private static List<Label> believed(Reading reading, MessageView message) {
        var labels = new ArrayList<Label>();
        Understand.business(reading)
                .flatMap(_ -> label(reading, Intents.BUSINESS, message))
                .ifPresent(labels::add);
        if (reading.urgent()) {
            label(reading, Intents.URGENCY, message).ifPresent(labels::add);
        }
        return labels;
    }

    private static Optional<Label> label(Reading reading, String labelSet, MessageView message) {
        return reading.known(labelSet)
                .map(best -> new Label(
                        labelSet,
                        best.label(),
                        best.probability(),
                        best.version(),
                        message.number(),
                        message.text(),
                        State.PROPOSED));
    }
}
