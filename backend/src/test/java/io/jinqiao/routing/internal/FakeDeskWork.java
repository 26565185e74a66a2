package io.jinqiao.routing.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.spi.DeskWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tickets in memory. */
final class FakeDeskWork implements DeskWork {

    private final Map<Subject, Piece> waiting = new LinkedHashMap<>();
    private final Map<Subject, StaffId> owners = new LinkedHashMap<>();

    synchronized Subject leave(String team, Instant due) {
        var subject = new Subject("ticket", Ids.next());
        waiting.put(subject, new Piece(subject, CustomerId.next(), team, null, false, Instant.EPOCH, due));
        return subject;
    }

    synchronized void finish(Subject piece) {
        owners.remove(piece);
    }

    /** In the order in which they were given. */
    synchronized List<Subject> of(StaffId staff) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(staff))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized Map<StaffId, Integer> inHand() {
        return owners.values().stream().collect(Collectors.toMap(owner -> owner, _ -> 1, Integer::sum));
    }

    @Override
    public synchronized int inHand(StaffId staff) {
        return of(staff).size();
    }

    @Override
    public synchronized List<Piece> waiting(Set<String> teams, int ofEach) {
        return waiting.values().stream()
                .filter(piece -> teams.contains(piece.team()))
                .sorted(Comparator.comparing(Piece::due))
                .toList();
    }

    @Override
    public synchronized boolean give(Subject piece, StaffId staff) {
        if (waiting.remove(piece) == null) {
            return false;
        }
        owners.put(piece, staff);
        return true;
    }
}
