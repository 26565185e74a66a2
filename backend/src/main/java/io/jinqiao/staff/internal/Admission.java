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
    private final Proving proving;
    private final HouseRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(
            SignInRepository signIns,
            Proving proving,
            HouseRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signIns = signIns;
        this.proving = proving;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The password was right; the sign-in that begins is open or waits for what is missing. */
    UUID begin(Account account, String means, Origin from) {
        return begin(account, means, proving.afterPassword(account), from);
    }

    /** Two factors at once, as a passkey or the institution's own sign-on proves them; no password was used. */
    UUID beginProved(Account account, String means, Origin from) {
        return begin(account, means, Stage.OPEN, from);
    }

    /** The provider proved who it is, by one factor as far as it says; no password was used, so none can be due. */
    UUID beginBySso(Account account, String means, Origin from) {
        return begin(account, means, proving.afterSso(account), from);
    }

    /** The second factor is proved too, by {@code factor}. */
    void proved(UUID id, Account account, String factor) {
        signIns.live(id).ifPresent(live -> {
            var next = live.means().equals(SignInBySso.MEANS) ? Stage.OPEN : proving.afterBoth(account);
            advance(id, account, next, live.means() + "+" + factor);
        });
    }

    /** The password is another one now. */
    void renewed(UUID id, Account account) {
        advance(id, account, Stage.OPEN, null);
    }

    /** Ends all sign-ins of somebody, but this one. */
    int end(StaffId staff, @Nullable UUID but, Ending why, String reason, Actor by) {
        var ended = signIns.endAll(staff, but, why, clock.instant());
        if (ended > 0) {
            events.publishEvent(new SignInEnded(staff, why.name(), reason, by, clock.instant()));
        }
        return ended;
    }

    private UUID begin(Account account, String means, Stage stage, Origin from) {
        var id = signIns.add(account.person().id(), from, means, stage, clock.instant());
        opened(account.person().id(), id, stage, means);
        return id;
    }

    /** What is open stays so; the rest goes on to the next stage. */
    private void advance(UUID id, Account account, Stage next, @Nullable String means) {
        signIns.live(id).filter(live -> live.stage() != Stage.OPEN).ifPresent(live -> {
            signIns.advance(id, next, means);
            opened(account.person().id(), id, next, means == null ? live.means() : means);
        });
    }

    private void opened(StaffId staff, UUID id, Stage stage, String means) {
        if (stage != Stage.OPEN) {
            return;
        }
        events.publishEvent(new SignedInOnce(staff, means, Actor.of(staff), clock.instant()));
        if (rules.signIn().oneAtATime()) {
            end(staff, id, Ending.ELSEWHERE, "", Actor.SYSTEM);
        }
    }
}
