package io.jinqiao.insight.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What customers ask about today: numbers of the whole house, conversations where a post of the watcher holds. */
@RestController
@Allowed(Permission.WATCH_FLOOR)
class TopicController {

    private static final int EXAMPLES = 3;
    private static final int LOOKED_AT = 30;
    private static final Duration LATELY = Duration.ofHours(2);

    private final ReadTopics topics;
    private final Conversations conversations;
    private final Customers customers;
    private final Clock clock;

    TopicController(ReadTopics topics, Conversations conversations, Customers customers, Clock clock) {
        this.topics = topics;
        this.conversations = conversations;
        this.customers = customers;
        this.clock = clock;
    }

    /** A conversation that one can open. */
    record Example(ConversationId conversation, String subject, Instant openedAt) {}

    @GetMapping("/api/desk/topics")
    TopicsToday today() {
        return topics.today();
    }

    /** The newest of the last two hours, or of the day where there are none. */
    @GetMapping("/api/desk/topics/{business}/examples")
    List<Example> examples(@PathVariable String business, @AuthenticationPrincipal SignedIn me) {
        var now = clock.instant();
        var lately = seen(business, now.minus(LATELY), me);
        return lately.isEmpty() ? seen(business, CountToday.midnight(now), me) : lately;
    }

    private List<Example> seen(String business, Instant since, SignedIn me) {
        var found = conversations.all(topics.examples(business, since, LOOKED_AT));
        return customers.sight(me, Permission.WATCH_FLOOR).only(found, ConversationView::matter).stream()
                .sorted((one, other) -> other.openedAt().compareTo(one.openedAt()))
                .limit(EXAMPLES)
                .map(view -> new Example(view.id(), view.subject(), view.openedAt()))
                .toList();
    }
}
