package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What a module above keeps, in memory. */
final class FakeKind implements KeptForATime {

    private record One(UUID id, CustomerId customer, Instant ended) {}

    private final String kind;
    private final List<One> all = new ArrayList<>();
    private final Set<UUID> needed = new HashSet<>();

    FakeKind(String kind) {
        this.kind = kind;
    }

    synchronized UUID add(CustomerId customer, Instant ended) {
        var one = new One(UUID.randomUUID(), customer, ended);
        all.add(one);
        return one.id();
    }

    synchronized void needs(UUID other) {
        needed.add(other);
    }

    synchronized void clear() {
        all.clear();
        needed.clear();
    }

    synchronized List<UUID> ids() {
        return all.stream().map(One::id).toList();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public synchronized long due(Instant before, Held held) {
        return all.stream().filter(over(before, held)).count();
    }

    @Override
    public List<UUID> delete(Instant before, Held held, int limit) {
        return remove(over(before, held), limit);
    }

    @Override
    public synchronized long count(CustomerId customer, Held held) {
        return all.stream().filter(of(customer, held)).count();
    }

    @Override
    public List<UUID> erase(CustomerId customer, Held held, int limit) {
        return remove(of(customer, held), limit);
    }

    @Override
    public List<Sheet> copy(CustomerId customer) {
        return count(customer, Held.NOTHING) == 0 ? List.of() : List.of(new Sheet(kind, List.of(Map.of("text", "您好"))));
    }

    @Override
    public synchronized Set<UUID> binds() {
        return Set.copyOf(needed);
    }

    private synchronized List<UUID> remove(Predicate<One> which, int limit) {
        var gone = all.stream()
                .filter(which)
                .sorted(Comparator.comparing(One::id))
                .limit(limit)
                .toList();
        all.removeAll(gone);
        return gone.stream().map(One::id).toList();
    }

    private static Predicate<One> over(Instant before, Held held) {
        return one -> one.ended().isBefore(before)
                && !held.customers().contains(one.customer())
                && !held.matters().contains(one.id());
    }

    private static Predicate<One> of(CustomerId customer, Held held) {
        return one -> one.customer().equals(customer) && !held.matters().contains(one.id());
    }
}
