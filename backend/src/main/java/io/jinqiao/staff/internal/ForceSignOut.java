package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;

/** Somebody who manages staff ends all sign-ins of a person, and says why. */
record ForceSignOut(StaffId staff, String reason, StaffId by) {

    ForceSignOut {
        reason = Words.required(reason, 200);
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final Admission admission;

        Handler(StaffRepository staff, Admission admission) {
            this.staff = staff;
            this.admission = admission;
        }

        void handle(ForceSignOut command) {
            var person = staff.get(command.staff());
            admission.end(person.id(), null, Ending.FORCED, command.reason(), Actor.of(command.by()));
        }
    }
}
