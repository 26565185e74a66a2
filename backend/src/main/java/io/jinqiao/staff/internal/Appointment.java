package io.jinqiao.staff.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A place with sensitive permissions, which takes two people, neither of whom gets it. */
@Component
class Appointment implements ControlledKind {

    static final String CODE = "staff.appointment";

    private final AppointmentRepository appointments;
    private final ChangePerson.Handler change;

    Appointment(AppointmentRepository appointments, ChangePerson.Handler change) {
        this.appointments = appointments;
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

    /** Duties and posts are looked at again; refuses with {@code staff.not-for-oneself} whoever would get it. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var wanted = appointments.take(act);
        change.move(new ChangePerson(wanted.staff(), approver), wanted.to());
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        appointments.take(act);
    }
}
