package io.jinqiao.identity;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Everybody has proved everything, unless a test says otherwise; nothing needs anything, unless a test says so. */
public final class FakeIdentity implements Identity {

    private final Map<ConversationId, Level> levels = new ConcurrentHashMap<>();
    private final Map<String, Level> needs = new ConcurrentHashMap<>();
    private volatile Level otherwise = Level.L4;
    private final List<ConversationId> asked = new CopyOnWriteArrayList<>();

    /** Whom no test has named stands on this level. */
    public FakeIdentity standingOtherwise(Level level) {
        otherwise = level;
        return this;
    }

    /** From now on this conversation stands on this level. */
    public void stands(ConversationId conversation, Level level) {
        levels.put(conversation, level);
    }

    public void needs(String what, Level level) {
        needs.put(what, level);
    }

    /** Where a code was asked for, in order. */
    public List<ConversationId> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Standing of(ConversationId conversation) {
        return new Standing(levels.getOrDefault(conversation, otherwise), null, null);
    }

    @Override
    public Level needed(String what) {
        return needs.getOrDefault(what, Level.L0);
    }

    @Override
    public void require(ConversationId conversation, String what) {
        if (!of(conversation).level().reaches(needed(what))) {
            throw Refused.conflict("identity.level-too-low", "This needs a higher level");
        }
    }

    @Override
    public Entered enter(String token, @Nullable CustomerId visitor) {
        var customer = CustomerId.next();
        return new Entered("visit-" + customer, customer, null);
    }

    @Override
    public String askCode(ConversationId conversation) {
        asked.add(conversation);
        return "138****1234";
    }

    @Override
    public void trustDemo(String kid, String issuer, String pem, Instant until) {
        // Nothing is signed here.
    }
}
