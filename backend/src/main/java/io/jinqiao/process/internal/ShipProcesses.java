package io.jinqiao.process.internal;

import io.jinqiao.process.internal.Version.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the processes that the product ships in force, where the institution has none of that name yet. */
@Component
class ShipProcesses implements SmartLifecycle {

    static final List<String> SHIPPED = List.of(
            "complaint", "complaint-urgent", "complaint-forwarded", "request", "customer-change", "account-opening");

    private final VersionRepository versions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    ShipProcesses(VersionRepository versions, Clock clock, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        var known = versions.known();
        SHIPPED.stream().filter(code -> !known.contains(code)).forEach(code -> ship(code, read(code)));
        running = true;
    }

    /** In force at once, unless the institution has one of that name. */
    void ship(String code, String content) {
        transaction.executeWithoutResult(_ -> {
            versions.lock(code);
            if (versions.of(code).isEmpty()) {
                var now = clock.instant();
                versions.add(
                        new Version(code, 1, State.IN_FORCE, "", null, now, null, null, null, List.of(), now), content);
            }
        });
    }

    static String read(String code) {
        try {
            return new ClassPathResource("process/" + code + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
