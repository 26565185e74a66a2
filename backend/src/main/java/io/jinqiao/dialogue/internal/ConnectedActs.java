package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The acts that are connected here, none of which may keep a customer waiting for long. */
@Component
class ConnectedActs implements Acts {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectedActs.class);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Map<String, Act> acts;
    private final Certainty certainty;

    ConnectedActs(List<Act> acts, Certainty certainty) {
        this.certainty = certainty;
        this.acts = acts.stream().collect(Collectors.toMap(Act::name, Function.identity()));
    }

    Set<String> names() {
        return new TreeSet<>(acts.keySet());
    }

    @Override
    public Optional<ActResult> perform(String name, ActRequest request) {
        var act = acts.get(name);
        if (act == null) {
            LOG.warn("No act {} is connected; a person takes over", name);
            return Optional.empty();
        }
        var objection = certainty.objection(name, request);
        if (objection.isPresent()) {
            return objection;
        }
        var doing = new CompletableFuture<ActResult>();
        Thread.ofVirtual()
                .name("act-" + name)
                .start(() -> doing.completeAsync(() -> act.perform(request), Runnable::run));
        try {
            return Optional.of(
                    doing.orTimeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS).join());
        } catch (CompletionException failed) {
            LOG.warn("Act {} failed; a person takes over: {}", name, String.valueOf(failed.getCause()));
            return Optional.empty();
        }
    }
}
