package io.jinqiao.insight;

import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Topics that a test sets. */
public final class FakeTopics implements Topics {

    public final List<TopicNow> topics = new ArrayList<>();
    public final List<ConversationId> conversations = new ArrayList<>();

    @Override
    public List<TopicNow> now() {
        return List.copyOf(topics);
    }

    @Override
    public List<ConversationId> examples(String business, Instant since, int most) {
        return conversations.stream().limit(most).toList();
    }
}
