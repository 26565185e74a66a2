package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Matching;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.spi.DeskWork.Piece;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the matcher knows of work beside conversations (RT4): what waits for the teams that have theirs given out, and who has
 * room for it. Matched after the conversations, so that a customer who waits comes before any ticket.
 */
@Component
class DeskBoard {

    /** What is due later comes into sight when these have gone. */
    private static final int OF_EACH_TEAM = 50;

    private final Load load;
    private Matching matching;
    private Blending blending = Blending.shipped();
    private final Map<UUID, Piece> waiting = new HashMap<>();

    /** What each who is there had in hand when they were last read. */
    private final Map<StaffId, Integer> inHand = new HashMap<>();

    DeskBoard(Load load) {
        this.load = load;
        this.matching = new Matching(RoutingRules.shipped().withinTeams());
    }

    /** By these rules from now on; everybody and everything is told anew. */
    void begin(RulesInForce.Edition edition) {
        blending = edition.blending();
        matching = new Matching(edition.rules().withinTeams());
        waiting.clear();
    }

    /** Reads what waits. */
    void learn() {
        var read = blending.teams().isEmpty() ? List.<Piece>of() : load.waiting(blending.teams(), OF_EACH_TEAM);
        var gone = new HashSet<>(waiting.keySet());
        read.forEach(piece -> gone.remove(piece.subject().id()));
        gone.forEach(id -> {
            waiting.remove(id);
            matching.withdraw(id);
        });
        read.stream()
                .filter(piece -> !piece.equals(waiting.put(piece.subject().id(), piece)))
                .forEach(piece -> matching.offer(work(piece)));
    }

    /** Who has more or less in hand than when they were last read. */
    Set<StaffId> whoHasOther() {
        var now = load.inHand();
        return inHand.entrySet().stream()
                .filter(read -> !read.getValue().equals(now.getOrDefault(read.getKey(), 0)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void there(Roster.Ready ready) {
        var worker = ready.forTickets(blending.atMost());
        inHand.put(worker.id(), ready.inHand());
        if (matching.worker(worker.id()).filter(worker::equals).isEmpty()) {
            matching.present(worker);
        }
    }

    void absent(StaffId id) {
        inHand.remove(id);
        matching.absent(id);
    }

    /** What can be given now; each counts as given until something else is learned. */
    List<Gift> match(Instant now) {
        return matching.match(now).stream()
                .flatMap(decision ->
                        Stream.ofNullable(waiting.remove(decision.work().id())).map(piece -> Gift.of(piece, decision)))
                .toList();
    }

    private static Work work(Piece piece) {
        return new Work(
                piece.subject().id(),
                Work.skillOf(piece.business()),
                piece.team(),
                Language.ZH,
                piece.urgent() ? Work.URGENT : 0,
                0,
                piece.since(),
                null,
                null,
                piece.due(),
                Work.TICKET);
    }
}
