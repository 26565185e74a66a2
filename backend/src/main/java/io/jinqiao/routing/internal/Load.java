package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.matching.Work;
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
        return seats.taken(staff, capacity) + places(inHand(staff), capacity);
    }

    /** Whether one more ticket may be given; exact only while the agent's presence is locked. */
    boolean takesAnother(StaffId staff, int capacity) {
        return takesAnother(seats.taken(staff, capacity), inHand(staff), capacity);
    }

    /** The same of somebody whose conversations take so many places: not without a place for one more conversation. */
    boolean takesAnother(int serving, int inHand, int capacity) {
        return inHand < rules.edition().blending().atMost()
                && serving + places(inHand, capacity) < capacity
                && serving + places(inHand + 1, capacity) <= capacity;
    }

    int places(int inHand, int capacity) {
        var now = rules.edition();
        return now.blending().places(inHand, now.rules().places(Work.TICKET), capacity);
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
