package io.jinqiao.staff.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.Roster.Planned;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A file of people, brought about whole or not at all. */
@Component
class RosterKind implements ControlledKind {

    static final String CODE = "staff.roster";

    private final RosterRepository waiting;
    private final Roster roster;
    private final Hire.Handler hire;
    private final ChangePerson.Handler change;

    RosterKind(RosterRepository waiting, Roster roster, Hire.Handler hire, ChangePerson.Handler change) {
        this.waiting = waiting;
        this.roster = roster;
        this.hire = hire;
        this.change = change;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.MANAGE_STAFF;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_STAFF;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(3);
    }

    /**
     * Looks at each line again. Refuses with {@code staff.roster-changed} where any would become something else now, with {@code
     * staff.not-for-oneself} whoever is in the file, and with {@code staff.last-one}.
     */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var wanted = waiting.take(act);
        var plan = roster.plan(wanted.lines(), wanted.by());
        var steps = plan.stream().map(each -> each.outcome().step().name()).toList();
        if (!steps.equals(wanted.steps())) {
            throw Refused.conflict("staff.roster-changed", "Things have changed since: propose the file again");
        }
        plan.forEach(each -> bringAbout(each, approver));
    }

    /** Whoever is hired signs in only once an administrator gives them a first password. */
    private void bringAbout(Planned planned, StaffId approver) {
        var person = planned.person();
        switch (planned.outcome().step()) {
            case HIRE -> hire.handle(new Hire(planned.hired(Unguessable.password()), approver));
            case MOVE, CHANGE ->
                change.move(
                        new ChangePerson(Objects.requireNonNull(person).id(), approver),
                        Objects.requireNonNull(planned.to()));
            case LEAVE ->
                change.leave(new ChangePerson(Objects.requireNonNull(person).id(), approver));
            case SAME, REFUSED -> throw new IllegalStateException("Nothing to do");
        }
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        waiting.take(act);
    }
}
