package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.MeasureChecked;
import io.jinqiao.complaint.events.MeasureDone;
import io.jinqiao.complaint.events.MeasureSet;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What shall change so that it does not happen again: set, carried out with proof, checked by somebody else (CP6). */
sealed interface ChangeMeasure {

    record Set(ComplaintId complaint, Clerk by, String words, StaffId owner, LocalDate due) implements ChangeMeasure {

        public Set {
            words = Words.required(words, 1000);
        }
    }

    record Done(UUID measure, Clerk by, String proof) implements ChangeMeasure {

        public Done {
            proof = Words.required(proof, 1000);
        }
    }

    record Checked(UUID measure, Clerk by, boolean effective, String effect) implements ChangeMeasure {

        public Checked {
            effect = Words.required(effect, 1000);
        }
    }

    @UseCase
    class Handler {

        private final MeasureRepository measures;
        private final Cases cases;
        private final Staff staff;
        private final Clock clock;

        Handler(MeasureRepository measures, Cases cases, Staff staff, Clock clock) {
            this.measures = measures;
            this.cases = cases;
            this.staff = staff;
            this.clock = clock;
        }

        void handle(ChangeMeasure command) {
            switch (command) {
                case Set set -> set(set);
                case Done done -> done(done);
                case Checked checked -> checked(checked);
            }
        }

        private void set(Set set) {
            var now = clock.instant();
            var complaint = cases.changing(set.complaint(), set.by());
            staff.get(set.owner());
            var id = Ids.next();
            measures.add(
                    id,
                    complaint.id(),
                    set.words(),
                    set.owner(),
                    set.due(),
                    set.by().id(),
                    now);
            cases.tell(new MeasureSet(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    id,
                    set.words(),
                    set.owner(),
                    set.due(),
                    set.by().actor(),
                    now));
        }

        private void done(Done done) {
            var now = clock.instant();
            var measure = measures.get(done.measure());
            var complaint = cases.get(measure.complaint());
            if (!measures.done(measure.id(), done.proof(), now)) {
                throw Refused.conflict("complaint.measure-done", "It was carried out already");
            }
            cases.tell(new MeasureDone(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    measure.id(),
                    measure.words(),
                    done.proof(),
                    done.by().actor(),
                    now));
        }

        private void checked(Checked checked) {
            var now = clock.instant();
            var measure = measures.get(checked.measure());
            var complaint = cases.get(measure.complaint());
            if (measure.owner().equals(checked.by().id())) {
                throw Refused.forbidden("complaint.own-measure", "Whoever carries it out does not judge it");
            }
            if (!measures.checked(
                    measure.id(),
                    checked.effective(),
                    checked.effect(),
                    checked.by().id(),
                    now)) {
                throw Refused.conflict("complaint.measure-open", "It is not carried out yet, or was checked already");
            }
            cases.tell(new MeasureChecked(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    measure.id(),
                    measure.words(),
                    checked.effective(),
                    checked.effect(),
                    checked.by().actor(),
                    now));
        }
    }
}
