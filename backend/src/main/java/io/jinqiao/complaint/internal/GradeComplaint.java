package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.events.ComplaintGraded;
import io.jinqiao.complaint.internal.Made.Grading;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody read it and says how urgent it is, what it is, and under which classes the return counts it (CP2, CP10). */
record GradeComplaint(
        ComplaintId complaint, Clerk by, Grade grade, CaseType type, String way, String line, String cause) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Classes classes;
        private final Terms terms;
        private final Clock clock;

        Handler(Cases cases, Classes classes, Terms terms, Clock clock) {
            this.cases = cases;
            this.classes = classes;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(GradeComplaint command) {
            classes.check(command.way(), command.line(), command.cause());
            var now = clock.instant();
            var by = command.by();
            var complaint = cases.changing(command.complaint(), by)
                    .grade(new Grading(
                            command.grade(),
                            command.type(),
                            command.way(),
                            command.line(),
                            command.cause(),
                            by.id(),
                            now));
            terms.graded(complaint, command.grade(), by.actor());
            cases.save(
                    complaint,
                    new ComplaintGraded(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            complaint.conversation(),
                            command.grade().name(),
                            command.type().name(),
                            command.way(),
                            command.line(),
                            command.cause(),
                            by.actor(),
                            now));
        }
    }
}
