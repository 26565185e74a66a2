package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.policy.internal.PolicyRepository.Kept;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Policies for those they are for, and for those who answer for them. */
@Component
class ReadPolicies {

    private final PolicyRepository policies;
    private final Staff staff;
    private final Clock clock;

    ReadPolicies(PolicyRepository policies, Staff staff, Clock clock) {
        this.policies = policies;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A policy in a list.
     *
     * @param mine whether it is for me
     * @param acknowledgedAt when I acknowledged the version in force
     * @param dueAt by when it is to be acknowledged
     */
    record Card(
            Policy policy,
            Instant effectiveFrom,
            boolean mine,
            @Nullable Instant acknowledgedAt,
            Instant dueAt,
            boolean waits) {}

    /** @param lines what its text says otherwise than the version before */
    record Version(Kept kept, List<TextDifference.Changed> changed, List<TextDifference.Line> lines) {}

    /** Somebody it is for. */
    record Reader(StaffId person, @Nullable Instant acknowledgedAt) {}

    /** Those in force that are for me; for who answers for them all, archived and proposed ones too. */
    List<Card> list(SignedIn me) {
        var now = clock.instant();
        var all = policies.all();
        var inForce = policies.inForce(now);
        var office = isOffice(me);
        var shown = inForce.stream()
                .map(kept -> card(kept, me, waits(all, kept.policy().code())))
                .filter(card -> office || (card.mine() && !card.policy().archived()));
        var proposed = all.stream()
                .filter(kept -> office && kept.state().equals("PROPOSED"))
                .filter(kept -> inForce.stream()
                        .noneMatch(known ->
                                known.policy().code().equals(kept.policy().code())))
                .map(kept -> card(kept, me, true));
        return Stream.concat(shown, proposed)
                .sorted(Comparator.comparing(card -> card.policy().number()))
                .toList();
    }

    private static boolean waits(List<Kept> all, String code) {
        return all.stream()
                .anyMatch(kept ->
                        kept.policy().code().equals(code) && kept.state().equals("PROPOSED"));
    }

    private Card card(Kept kept, SignedIn me, boolean waits) {
        var policy = kept.policy();
        return new Card(
                policy,
                kept.effectiveFrom(),
                policy.isFor(staff.get(me.id())),
                policies.readers(policy).get(me.id()),
                TellPolicy.dueAt(kept),
                waits);
    }

    /** Every version, the newest first. Refuses with {@code policy.unknown}. */
    List<Version> versions(String code, SignedIn me) {
        var all = policies.of(code).stream()
                .filter(kept -> isOffice(me) || kept.state().equals("APPROVED"))
                .toList();
        if (all.isEmpty()) {
            throw Refused.notFound("policy.unknown", "No such policy");
        }
        var versions = new ArrayList<Version>();
        for (int i = 0; i < all.size(); i++) {
            var before = i + 1 < all.size() ? all.get(i + 1).policy() : null;
            var after = all.get(i).policy();
            versions.add(new Version(
                    all.get(i),
                    TextDifference.fields(before, after).stream()
                            .filter(changed -> !changed.field().equals("text"))
                            .toList(),
                    TextDifference.lines(before == null ? "" : before.text(), after.text())));
        }
        return versions;
    }

    /** Refuses with {@code policy.unknown}. */
    Policy inForce(String code) {
        return policies.inForce(code, clock.instant()).policy();
    }

    /** Those it is for: first who has not acknowledged it. */
    List<Reader> readers(String code) {
        var policy = inForce(code);
        var read = policies.readers(policy);
        return staff.all().stream()
                .filter(policy::isFor)
                .map(person -> new Reader(person.id(), read.get(person.id())))
                .sorted(Comparator.comparing(reader -> reader.acknowledgedAt() != null))
                .toList();
    }

    private static boolean isOffice(SignedIn me) {
        return me.may(Permission.PROPOSE_RULES) || me.may(Permission.APPROVE_RULES);
    }
}
