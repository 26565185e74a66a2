package io.jinqiao.journal.internal;

import io.jinqiao.journal.FactWatcher;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Facts;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps every published fact in the transaction it was published in, and tells the watchers once it is committed. */
@Component
class KeepFacts {

    private final FactRepository facts;
    private final List<FactWatcher> watchers;

    KeepFacts(FactRepository facts, List<FactWatcher> watchers) {
        this.facts = facts;
        this.watchers = watchers;
    }

    @EventListener
    void keep(Fact fact) {
        keepAll(List.of(fact));
    }

    @EventListener
    void keep(Facts many) {
        keepAll(many.all());
    }

    /** The address that the request at hand came from; null where there is none, as when a term breaks. */
    private static @Nullable String source() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    /** Of permissions that are not the asker's own, so that all they did with them is found. */
    private static Set<String> marks() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me.marks() : Set.of();
    }

    private void keepAll(List<? extends Fact> happened) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fact outside a transaction: " + happened);
        }
        if (happened.isEmpty()) {
            return;
        }
        var untraceable = happened.stream().anyMatch(Fact::untraceable);
        var kept = untraceable ? facts.addAll(happened, null, Set.of()) : facts.addAll(happened, source(), marks());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watchers.forEach(watcher -> watcher.kept(kept));
            }
        });
    }
}
