package io.jinqiao.staff.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is in force. Asked with every request, so it is remembered; another node's decision is known within seconds. */
@Component
class HouseRules {

    private final LoadingCache<RuleKind, HouseContent> inForce;

    HouseRules(HouseRuleRepository rules) {
        inForce = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(kind -> rules.inForce(kind).map(HouseRule::content).orElse(kind.shipped()));
    }

    <T extends HouseContent> T inForce(Class<T> type) {
        return type.cast(inForce.get(RuleKind.of(type)));
    }

    SignInRules signIn() {
        return inForce(SignInRules.class);
    }

    /** Once the transaction under way is committed, what it decided holds. */
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            inForce.invalidateAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.invalidateAll();
            }
        });
    }
}
