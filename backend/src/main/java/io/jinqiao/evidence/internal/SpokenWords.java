package io.jinqiao.evidence.internal;

import static java.util.stream.Collectors.groupingBy;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was said: the messages behind facts that only keep their hash. */
@Component
class SpokenWords {

    static final String POSTED = "conversation.message-posted";
    private static final int MOST = 500;

    private final Conversations conversations;
    private final Words words;
    private final JsonMapper json;

    SpokenWords(Conversations conversations, Words words, JsonMapper json) {
        this.conversations = conversations;
        this.words = words;
        this.json = json;
    }

    /** Messages by the number of their fact, read once a conversation. */
    Map<Long, MessageView> behind(List<KeptFact> facts) {
        var found = new HashMap<Long, MessageView>();
        facts.stream()
                .filter(fact -> fact.kind().equals(POSTED))
                .collect(groupingBy(fact -> new ConversationId(fact.subject().id())))
                .forEach((conversation, posted) -> found.putAll(behind(conversation, posted)));
        return found;
    }

    long number(KeptFact posted) {
        return json.readTree(posted.body()).path("number").asLong(0);
    }

    /** The fact in words; a message as it was said. */
    String line(KeptFact fact, @Nullable MessageView message, Names names) {
        if (message == null) {
            return words.line(fact, names);
        }
        if (message.kind() == MessageView.Kind.EVENT) {
            var detail = message.detail();
            return words.word("event", detail == null ? "" : String.valueOf(detail.get("event")), names.language());
        }
        return names.of(message.from()) + ": " + message.text();
    }

    private Map<Long, MessageView> behind(ConversationId conversation, List<KeptFact> posted) {
        var range = posted.stream().mapToLong(this::number).summaryStatistics();
        var byNumber = new HashMap<Long, MessageView>();
        since(conversation, range.getMin() - 1, (int) Math.min(MOST, range.getMax() - range.getMin() + 1))
                .forEach(message -> byNumber.put(message.number(), message));
        var found = new HashMap<Long, MessageView>();
        posted.forEach(fact -> found.put(fact.number(), byNumber.get(number(fact))));
        found.values().removeIf(message -> message == null);
        return found;
    }

    private List<MessageView> since(ConversationId conversation, long after, int limit) {
        try {
            return conversations.since(conversation, after, limit);
        } catch (Refused unknown) {
            return List.of();
        }
    }
}
