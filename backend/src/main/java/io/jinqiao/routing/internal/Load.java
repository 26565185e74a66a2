package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.spi.DeskWork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How full people are: conversations, and what they have in hand beside them. */
@Component
class Load {

    private final Seats seats;
    private final RulesInForce rules;
    private final List<DeskWork> works;

    Load(Seats seats, RulesInForce rules, List<DeskWork> works) {
        this.seats = seats;
        this.rules = rules;
        this.works = works;
    }

    /** Places that are taken; exact only while the agent's presence is locked. */
    int taken(StaffId staff, int capacity) {
        return seats.taken(staff) + places(inHand(staff), capacity);
    }

    int places(int inHand, int capacity) {
        return rules.edition().blending().places(inHand, capacity);
    }

    int inHand(StaffId staff) {
        return works.stream().mapToInt(work -> work.inHand(staff)).sum();
    }

    Map<StaffId, Integer> inHand() {
        return works.stream()
                .flatMap(work -> work.inHand().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    List<DeskWork.Piece> waiting(Set<String> teams, int ofEach) {
        return works.stream()
                .flatMap(work -> work.waiting(teams, ofEach).stream())
                .toList();
    }

    boolean give(Subject piece, StaffId staff) {
        return works.stream().anyMatch(work -> work.give(piece, staff));
    }
}
