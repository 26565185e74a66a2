package io.jinqiao.routing.internal;

import io.jinqiao.cluster.Memories;
import io.jinqiao.cluster.Memories.Memory;
import io.jinqiao.routing.callback.CallBackRules;
import io.jinqiao.routing.matching.RoutingRules;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules by which the queue is ordered and people are found: what two people agreed on last, otherwise the shipped ones. */
@Component
class RulesInForce {

    static final int SHIPPED = 1;

    private final RulesRepository versions;
    private final AtomicReference<@Nullable Edition> known = new AtomicReference<>();
    private final Memory memory;

    RulesInForce(RulesRepository versions, Memories memories) {
        this.versions = versions;
        this.memory = memories.of("routing.rules", () -> known.set(null));
    }

    record Edition(int version, RoutingRules rules, CallBackRules callBacks, Blending blending) {}

    RoutingRules now() {
        return edition().rules();
    }

    Edition edition() {
        var edition = known.get();
        return edition == null ? readAgain() : edition;
    }

    /** Call in the transaction that puts others in force. */
    void changed() {
        memory.changed();
    }

    /** The matcher does so with everything else it reads anew. */
    Edition readAgain() {
        var read = versions.inForce()
                .map(version -> new Edition(
                        version.version(),
                        version.sheet().rules(),
                        version.sheet().callBackRules(),
                        version.sheet().blendingRules()))
                .orElseGet(() -> new Edition(
                        SHIPPED, RoutingRules.shipped(), CallBackRules.shipped(RulesSheet.HOME), Blending.shipped()));
        known.set(read);
        return read;
    }
}
