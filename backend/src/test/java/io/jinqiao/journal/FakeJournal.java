package io.jinqiao.journal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/** Keeps the facts it hears, without bodies, rollbacks or seals. */
public final class FakeJournal implements Journal {

    private final List<KeptFact> facts = new CopyOnWriteArrayList<>();

    @EventListener
    public void keep(Fact fact) {
        keep(fact, "{}");
    }

    /** As if it had been kept with this body. */
    public void keep(Fact fact, String body) {
        facts.add(new KeptFact(
                facts.size() + 1L,
                fact.kind(),
                fact.at(),
                fact.by(),
                fact.subject(),
                fact.customer(),
                fact.business(),
                null,
                body));
    }

    /** As if this had been published then. */
    public KeptFact keep(String kind, Subject subject, Instant at, String body) {
        var fact = new KeptFact(facts.size() + 1L, kind, at, Actor.SYSTEM, subject, null, null, null, body);
        facts.add(fact);
        return fact;
    }

    /** As if somebody had done this to a customer then. */
    public KeptFact keep(String kind, Actor by, Subject subject, CustomerId customer, Instant at, String body) {
        var fact = new KeptFact(facts.size() + 1L, kind, at, by, subject, customer, null, null, body);
        facts.add(fact);
        return fact;
    }

    @Override
    public List<KeptFact> about(List<Subject> subjects) {
        return facts.stream().filter(fact -> subjects.contains(fact.subject())).toList();
    }

    @Override
    public List<KeptFact> find(FactQuery query) {
        return facts.reversed().stream()
                .filter(fact -> query.customers().isEmpty() || query.customers().contains(fact.customer()))
                .filter(fact -> query.subjects().isEmpty() || query.subjects().contains(fact.subject()))
                .filter(fact -> query.kinds().isEmpty() || query.kinds().contains(fact.kind()))
                .filter(fact -> query.business() == null || below(query.business(), fact.business()))
                .filter(fact -> query.from() == null || !fact.at().isBefore(query.from()))
                .filter(fact -> query.until() == null || fact.at().isBefore(query.until()))
                .limit(query.limit())
                .toList();
    }

    private static boolean below(String code, @Nullable String business) {
        return business != null && (business.equals(code) || business.startsWith(code + "."));
    }

    @Override
    public List<KeptFact> between(List<String> kinds, Instant from, Instant until) {
        return facts.stream()
                .filter(fact -> kinds.contains(fact.kind()))
                .filter(fact -> !fact.at().isBefore(from) && fact.at().isBefore(until))
                .toList();
    }

    @Override
    public List<KeptFact> ofCustomers(List<CustomerId> customers, List<String> kinds) {
        return facts.stream()
                .filter(fact -> fact.customer() != null && customers.contains(fact.customer()))
                .filter(fact -> kinds.contains(fact.kind()))
                .toList();
    }

    @Override
    public long settled() {
        return facts.size();
    }

    @Override
    public List<KeptFact> numbered(List<String> kinds, long above, long upTo, int limit) {
        return facts.stream()
                .filter(fact -> fact.number() > above && fact.number() <= upTo)
                .filter(fact -> kinds.isEmpty() || kinds.contains(fact.kind()))
                .limit(limit)
                .toList();
    }

    @Override
    public void seal() {}

    @Override
    public List<Proof> prove(List<Long> factNumbers) {
        throw new UnsupportedOperationException("A fake proves nothing");
    }

    @Override
    public List<Seal> chain(List<Long> seals) {
        throw new UnsupportedOperationException("A fake seals nothing");
    }

    @Override
    public List<SealKeyView> keys(List<Seal> seals) {
        throw new UnsupportedOperationException("A fake signs nothing");
    }

    @Override
    public int delete(List<Long> numbers, String rule, Actor by) {
        throw new UnsupportedOperationException("A fake deletes nothing");
    }
}
