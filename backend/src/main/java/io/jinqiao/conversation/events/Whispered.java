package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody who watches wrote a note into a conversation that another serves: it lies before them at once. */
public record Whispered(ConversationId conversation, CustomerId customer, StaffId to, Actor by, Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "conversation.whispered";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public List<StaffId> told() {
        return List.of(to);
    }

    @Override
    public String topic() {
        return "whisper";
    }

    @Override
    public Map<String, String> says() {
        return Map.of();
    }
}
