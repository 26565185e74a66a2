package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.events.SignInEnded;
import io.jinqiao.staff.events.SignedInOnce;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all ways in have in common: which proofs are still missing, and that one sign-in at a time is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Admission {

    private final SignInRepository signIns;
    private final HouseRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(SignInRepository signIns, HouseRules rules, ApplicationEventPublisher events, Clock clock) {
        this.signIns = signIns;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody proved who they are; the sign-in that begins is open or waits for what is missing. */
    UUID begin(Account account, String means, Origin from) {
        var stage = stage(account);
        var id = signIns.add(account.person().id(), from, means, stage, clock.instant());
        opened(account.person().id(), id, stage);
        return id;
    }

    /** Something that was missing is there now. */
    void advance(UUID id, Account account) {
        var before = signIns.live(id).map(SignInRecord.Live::stage).orElse(Stage.OPEN);
        if (before == Stage.OPEN) {
            return;
        }
        var stage = stage(account);
        signIns.advance(id, stage);
        opened(account.person().id(), id, stage);
    }

    /** Ends all sign-ins of somebody, but this one. */
    int end(StaffId staff, @Nullable UUID but, Ending why, String reason, Actor by) {
        var ended = signIns.endAll(staff, but, why, clock.instant());
        if (ended > 0) {
            events.publishEvent(new SignInEnded(staff, why.name(), reason, by, clock.instant()));
        }
        return ended;
    }

    private Stage stage(Account account) {
        return account.password().due(rules.signIn(), clock.instant()) ? Stage.PASSWORD : Stage.OPEN;
    }

    private void opened(StaffId staff, UUID id, Stage stage) {
        if (stage != Stage.OPEN) {
            return;
        }
        events.publishEvent(new SignedInOnce(staff, Actor.of(staff), clock.instant()));
        if (rules.signIn().oneAtATime()) {
            end(staff, id, Ending.ELSEWHERE, "", Actor.SYSTEM);
        }
    }
}
