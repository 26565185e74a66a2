package io.jinqiao.routing;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/** An agent now. {@code connected} is false while their browser is away. */
public record AgentView(
        StaffId id,
        String number,
        Bilingual name,
        String team,
        Presence presence,
        Instant since,
        boolean connected,
        int capacity,
        List<ConversationId> serving) {

    public enum Presence {
        READY,
        BUSY,
        AFTER_WORK,
        AWAY
    }
}
