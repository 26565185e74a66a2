package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Passage;
import io.jinqiao.compliance.Said;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.events.WordsPassed;
import io.jinqiao.compliance.events.WordsStopped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what the gate decided. */
@Component
class GateFacts {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final TransactionTemplate together;
    private final Clock clock;

    GateFacts(ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Kept in a transaction apart, because the refusal that follows undoes the caller's. */
    void stopped(Said said, Verdict verdict, Outcome outcome, String edition) {
        var finding = verdict.findings().getFirst();
        apart.executeWithoutResult(_ -> events.publishEvent(new WordsStopped(
                said.about(),
                said.to().get(),
                said.way().name(),
                outcome.name(),
                finding.stamp(),
                finding.words(),
                edition,
                said.by(),
                clock.instant())));
    }

    /** A message keeps its passage itself; thousands of them a second need no second fact. */
    void passed(Said said, Passage passage) {
        switch (said.way()) {
            case MESSAGE -> {}
            case TICKET_RESULT, COMPLAINT_SOLUTION, COMPLAINT_LETTER, DATA_REQUEST ->
                together.executeWithoutResult(_ -> events.publishEvent(new WordsPassed(
                        said.about(),
                        said.to().get(),
                        said.way().name(),
                        sha256(said.words()),
                        passage.stamp(),
                        said.by(),
                        clock.instant())));
        }
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
