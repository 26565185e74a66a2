package io.jinqiao.insight.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is true now and no door is asked for: who talks to the machine, who is upset, which terms are broken. */
final class Standing {

    static final int UPSET = 3;

    /** Since when, and the words that told it, as far as a machine heard them. */
    record Upset(Instant since, List<String> signs) {

        Upset and(Upset later) {
            return new Upset(
                    since,
                    Stream.concat(signs.stream(), later.signs.stream())
                            .distinct()
                            .toList());
        }
    }

    private final Set<UUID> withAssistant = new HashSet<>();
    private final Map<ConversationId, Upset> upset = new HashMap<>();
    private final Map<String, Subject> broken = new HashMap<>();

    void follow(KeptFact fact, Body body) {
        var id = fact.subject().id();
        switch (fact.kind()) {
            case "conversation.opened" -> withAssistant.add(id);
            case "routing.queued" -> withAssistant.remove(id);
            case "conversation.closed" -> {
                withAssistant.remove(id);
                upset.remove(new ConversationId(id));
            }
            case "conversation.understood" -> feel(new ConversationId(id), body, fact.at());
            case "sla.clock-broken" -> broken.put(body.text("clock"), fact.subject());
            case "sla.clock-stopped" -> broken.remove(body.text("clock"));
            default -> {}
        }
    }

    int withAssistant() {
        return withAssistant.size();
    }

    Map<ConversationId, Upset> upset() {
        return Map.copyOf(upset);
    }

    List<Subject> broken() {
        return broken.values().stream().distinct().toList();
    }

    private void feel(ConversationId conversation, Body body, Instant at) {
        if (body.number("emotion") >= UPSET) {
            upset.merge(conversation, new Upset(at, body.texts("signs")), Upset::and);
        } else {
            upset.remove(conversation);
        }
    }
}
