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

/** What is true now and no door is asked for: who talks to the machine, who is upset, which terms are broken. */
final class Standing {

    static final int UPSET = 3;

    private final Set<UUID> withAssistant = new HashSet<>();
    private final Map<ConversationId, Instant> upset = new HashMap<>();
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
            case "conversation.understood" -> feel(new ConversationId(id), body.number("emotion"), fact.at());
            case "sla.clock-broken" -> broken.put(body.text("clock"), fact.subject());
            case "sla.clock-stopped" -> broken.remove(body.text("clock"));
            default -> {}
        }
    }

    int withAssistant() {
        return withAssistant.size();
    }

    Map<ConversationId, Instant> upset() {
        return Map.copyOf(upset);
    }

    List<Subject> broken() {
        return broken.values().stream().distinct().toList();
    }

    private void feel(ConversationId conversation, long emotion, Instant at) {
        if (emotion >= UPSET) {
            upset.putIfAbsent(conversation, at);
        } else {
            upset.remove(conversation);
        }
    }
}
