package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Matching;
import io.jinqiao.routing.matching.RoutingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the matcher knows of the queue and the people, kept true by reading again whatever may have changed. */
@Component
class Board {

    private final WaitingRepository waitings;
    private final Roster roster;
    private final RulesInForce rules;
    private final DeskBoard desk;
    private Matching matching;
    private int edition;
    private final Map<ConversationId, Waiting> waiting = new HashMap<>();
    private Set<StaffId> present = new HashSet<>();

    Board(WaitingRepository waitings, Roster roster, RulesInForce rules, DeskBoard desk) {
        this.waitings = waitings;
        this.roster = roster;
        this.rules = rules;
        this.desk = desk;
        this.matching = new Matching(RoutingRules.shipped());
    }

    void learn(Bell.Rung rung) {
        if (rung.everything()) {
            everything();
        } else {
            waits(rung.conversations(), waitings.among(rung.conversations()));
            rung.people().forEach(this::person);
            if (rung.deskWork()) {
                desk.whoHasOther().forEach(this::person);
                desk.learn();
            }
        }
    }

    /** What can be decided now; each counts as carried out until something else is learned. */
    List<Match> match(Instant now) {
        var matches = new ArrayList<Match>();
        for (var decision : matching.match(now)) {
            var taken = waiting.remove(new ConversationId(decision.work().id()));
            if (taken != null) {
                matches.add(Match.of(taken, decision));
            }
        }
        return matches;
    }

    Optional<Instant> nextLook() {
        return matching.nextLook();
    }

    private void everything() {
        var now = rules.readAgain();
        if (now.version() != edition) {
            edition = now.version();
            matching = new Matching(now.rules());
            waiting.clear();
            present = new HashSet<>();
            desk.begin(now);
        }
        var all = waitings.all();
        var gone = new HashSet<>(waiting.keySet());
        all.forEach(one -> gone.remove(one.conversation()));
        waits(gone, all);
        var ready = roster.ready();
        var left = present;
        present = new HashSet<>();
        ready.forEach(this::there);
        left.removeAll(present);
        left.forEach(this::absent);
        desk.learn();
    }

    /** Of these conversations only those wait that are read. */
    private void waits(Set<ConversationId> asked, List<Waiting> read) {
        asked.forEach(conversation -> {
            waiting.remove(conversation);
            matching.withdraw(conversation.value());
        });
        read.stream()
                .filter(one -> !one.equals(waiting.put(one.conversation(), one)))
                .forEach(one -> matching.offer(one.work()));
    }

    private void person(StaffId id) {
        roster.ready(id).ifPresentOrElse(this::there, () -> absent(id));
    }

    private void absent(StaffId id) {
        present.remove(id);
        matching.absent(id);
        desk.absent(id);
    }

    private void there(Roster.Ready ready) {
        var worker = ready.worker();
        present.add(worker.id());
        desk.there(ready);
        if (!matching.worker(worker.id()).equals(Optional.of(worker))) {
            matching.present(worker);
        }
    }
}
