package io.jinqiao.routing;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * An agent now.
 *
 * @param connected false while their browser is away
 * @param taken how many places of the capacity conversations and tickets take together
 * @param tickets in hand beside them, what waits for somebody else left out
 * @param supports other queues that they help with for a while
 */
public record AgentView(
        StaffId id,
        String number,
        Bilingual name,
        String team,
        Presence presence,
        Instant since,
        boolean connected,
        int capacity,
        int taken,
        List<ConversationId> serving,
        int tickets,
        List<Support> supports) {

    public AgentView {
        serving = List.copyOf(serving);
        supports = List.copyOf(supports);
    }

    /** Helps with a queue, a first-level business code, until it ends by itself. */
    public record Support(String skill, Instant until) {}

    public enum Presence {
        READY,
        BUSY,
        AFTER_WORK,
        AWAY
    }
}
