package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.Leadership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The leader's office: who is in it knows so from the last beat of the heart, and shows the number of the term with each act. */
@Component
class Office implements Leadership {

    /**
     * Locks the term's number only, so that the lease can be renewed meanwhile but not go to another. A process that falls
     * asleep in the middle would hold it for ever: the database ends such a transaction after two seconds.
     */
    private static final String FENCE = """
            select set_config('idle_in_transaction_session_timeout', '2000', true) from cluster.lease
             where name = 'leader' and epoch = :epoch and holder = :holder for key share
            """;

    private final Identity identity;
    private final JdbcClient jdbc;
    private volatile Claim claim = Claim.NONE;

    Office(Identity identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    @Override
    public boolean leads() {
        return !identity.together() || claim.holds(System.nanoTime());
    }

    @Override
    public void fence() {
        if (!identity.together()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fence needs the transaction that it guards");
        }
        var held = claim;
        if (!held.holds(System.nanoTime()) || !isInForce(held)) {
            throw new Superseded("Term %d of %s is over".formatted(held.epoch(), identity.tag()));
        }
    }

    private boolean isInForce(Claim held) {
        return jdbc.sql(FENCE)
                .param("epoch", held.epoch())
                .param("holder", identity.tag())
                .query(String.class)
                .optional()
                .isPresent();
    }

    Claim claim() {
        return claim;
    }

    void take(Claim now) {
        claim = now;
    }
}
