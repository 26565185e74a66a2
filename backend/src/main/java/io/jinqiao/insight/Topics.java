package io.jinqiao.insight;

import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import java.util.List;

/** What customers ask about, and what of it is unusual (MO4). */
public interface Topics {

    /** Every class of business that was asked about in this hour or the last, at most half a minute old. */
    List<TopicNow> now();

    /** Newest conversations about this class, or what is below it, that were understood since then. */
    List<ConversationId> examples(String business, Instant since, int most);
}
