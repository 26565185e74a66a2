package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.compliance.rules.RuleFile;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the rules of this moment compiled. Reading and compiling thousands of phrases begins when the product is ready, so no start
 * waits for it; whoever speaks before it is done waits a moment, and nothing goes out unjudged.
 *
 * <p>Every few seconds it asks the database whether others are in force by now, so a change, an effective date and another
 * node's work are all noticed by the same look.
 */
@Component
class RulesInForce {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final RuleRepository rules;
    private final Clock clock;
    private @Nullable RuleFile shipped;
    private volatile @Nullable Compiled compiled;

    RulesInForce(RuleRepository rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    private record Compiled(RuleSet set, String signature, Instant lookAgain) {}

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Background.run("gate-rules", new CompletableFuture<>(), this::now);
    }

    /**
     * Lays in what comes with the product, newer versions of it too, once a start. They count from the beginning, so what an
     * institution has made of a rule since stays in force before them.
     */
    private synchronized RuleFile shipped() {
        var known = shipped;
        if (known == null) {
            known = RuleFile.shipped();
            known.rules().forEach(rule -> rules.ship(rule, Instant.EPOCH));
            shipped = known;
        }
        return known;
    }

    RuleSet now() {
        var known = compiled;
        var now = clock.instant();
        return known != null && now.isBefore(known.lookAgain()) ? known.set() : look(now);
    }

    /** Another rule may be in force from now on. */
    void lookAgain() {
        compiled = null;
    }

    private synchronized RuleSet look(Instant now) {
        var classes = shipped().classes();
        var known = compiled;
        var signature = rules.signature(now);
        var set = known != null && known.signature().equals(signature) ? known.set() : compile(now, classes);
        compiled = new Compiled(set, signature, now.plus(LOOK_EVERY));
        return set;
    }

    private RuleSet compile(Instant now, Map<String, List<String>> classes) {
        var set = new RuleSet(rules.inForce(now), classes);
        rules.nameEdition(set.edition(), set.stamps(), now);
        return set;
    }

    /** With these rules beside the ones in force, for trying a draft. */
    RuleSet with(GateRule draft) {
        var classes = shipped().classes();
        var others = rules.inForce(clock.instant()).stream()
                .filter(rule -> !rule.code().equals(draft.code()));
        return new RuleSet(Stream.concat(others, Stream.of(draft)).toList(), classes);
    }
}
