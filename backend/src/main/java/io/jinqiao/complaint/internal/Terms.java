package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which terms run for a complaint: the one the law sets, and those the house sets itself. */
@Component
class Terms {

    static final String ACKNOWLEDGE = "complaint.acknowledge";
    static final String RESULT_TOLD = "complaint.result-told";
    static final String RECHECK = "complaint.recheck";

    private static final String NFRA = "complaint.cn-nfra";
    private static final String PBOC = "complaint.cn-pboc";
    private static final String AML = "complaint.cn-aml";
    private static final String CREDIT_REPORT = "complaint.cn-credit-report";
    private static final String URGENT = "complaint.urgent";
    private static final String ORDINARY = "complaint.ordinary";

    private static final Set<String> STATUTORY = Set.of(NFRA, PBOC, AML, CREDIT_REPORT);

    private final Clocks clocks;

    Terms(Clocks clocks) {
        this.clocks = clocks;
    }

    void received(Complaint complaint, Grade likely, Actor by) {
        start(complaint, statutory(complaint), by);
        start(complaint, ACKNOWLEDGE, by);
        start(complaint, internal(likely), by);
    }

    void acknowledged(Complaint complaint, Actor by) {
        stop(complaint, Set.of(ACKNOWLEDGE), by);
    }

    /** What was likely turned out otherwise. */
    void graded(Complaint complaint, Grade grade, Actor by) {
        var right = internal(grade);
        var wrong = right.equals(URGENT) ? ORDINARY : URGENT;
        if (running(complaint, Set.of(wrong)).isPresent()) {
            stop(complaint, Set.of(wrong), by);
            start(complaint, right, by);
        }
        var law = statutory(complaint);
        var others = running(complaint, STATUTORY).filter(view -> !view.term().equals(law));
        if (others.isPresent()) {
            stop(complaint, STATUTORY, by);
            start(complaint, law, by);
        }
    }

    /** Who is offered a solution need not be told any more that the complaint came in. */
    void proposed(Complaint complaint, Actor by) {
        stop(complaint, Set.of(URGENT, ORDINARY, ACKNOWLEDGE), by);
    }

    void resolved(Complaint complaint, Actor by) {
        start(complaint, RESULT_TOLD, by);
    }

    /** Told, withdrawn, declined or merged: nobody waits for anything any more. */
    void over(Complaint complaint, Actor by) {
        clocks.of(Subject.of(complaint.id())).stream()
                .filter(view -> view.stoppedAt() == null && !view.term().equals(RECHECK))
                .forEach(view -> clocks.stop(view.id(), by));
    }

    /** New facts begin the statutory term anew. */
    void anew(Complaint complaint, Actor by) {
        stop(complaint, STATUTORY, by);
        start(complaint, statutory(complaint), by);
    }

    void recheckAsked(Complaint complaint, Actor by) {
        start(complaint, RECHECK, by);
    }

    void recheckDecided(Complaint complaint, Actor by) {
        stop(complaint, Set.of(RECHECK), by);
    }

    /**
     * When the answer would be due with so many days more, as far as the rule of its term knows a further extension.
     * Refuses with {@code complaint.no-extension}.
     */
    Instant mayExtend(Complaint complaint, int days) {
        var running = theStatutory(complaint);
        var step = nextExtension(running);
        var due = running.dueAt().plus(Duration.ofDays(days));
        var from = step.further() ? running.dueAt() : running.startedAt();
        if (step.most() instanceof Target.Days(var most)
                && due.isAfter(from.plus(Duration.ofDays(step.further() ? most : most + 1L)))) {
            throw none();
        }
        return due;
    }

    /** From the moment it was due, or as the total from the start, as its rule counts. */
    ClockView extend(Complaint complaint, int days, String reason, Actor approver) {
        var running = theStatutory(complaint);
        var step = nextExtension(running);
        var given = step.further() ? days : days + daysFrom(running);
        clocks.extend(running.id(), new Target.Days(given), reason, approver);
        return theStatutory(complaint);
    }

    /** Who agrees to the next extension, as the rule of its term says (CBIRC 2020 No. 3, Art. 17). */
    Approval.Approver approver(Complaint complaint) {
        return Approval.Approver.of(nextExtension(theStatutory(complaint)).approver());
    }

    /** By the version of the rule with which the clock started. */
    private TermRule.Extension nextExtension(ClockView running) {
        var rule = clocks.proof(running.id()).rule();
        var granted = running.extensions().size();
        if (rule == null || granted >= rule.extensions().size()) {
            throw none();
        }
        return rule.extensions().get(granted);
    }

    private static int daysFrom(ClockView running) {
        return Math.toIntExact(
                Duration.between(running.startedAt(), running.dueAt().minusMillis(1))
                        .toDays());
    }

    private ClockView theStatutory(Complaint complaint) {
        return statutoryOf(complaint).orElseThrow(Terms::none);
    }

    private static Refused none() {
        return Refused.conflict("complaint.no-extension", "The rule of this term allows no such extension");
    }

    /** For what the time of the law may stand still now: what the version of the rule that its clock runs by allows. */
    List<String> pauseReasons(Complaint complaint) {
        return statutoryOf(complaint)
                .filter(running -> running.pausedSince() == null && running.state() == ClockView.State.RUNNING)
                .map(running -> clocks.proof(running.id()).rule())
                .map(TermRule::pauseReasons)
                .orElse(List.of());
    }

    /** Refuses with {@code complaint.no-pause} what the rule of its term does not know. */
    String mayPause(Complaint complaint, String why) {
        if (!pauseReasons(complaint).contains(why)) {
            throw Refused.conflict("complaint.no-pause", "The rule of this term allows no such pause");
        }
        return why;
    }

    ClockView pause(Complaint complaint, String why, Actor allowedBy) {
        clocks.pause(theStatutory(complaint).id(), why, allowedBy);
        return theStatutory(complaint);
    }

    /** Refuses with {@code sla.not-paused}. */
    ClockView resume(Complaint complaint, Actor by) {
        clocks.resume(theStatutory(complaint).id(), by);
        return theStatutory(complaint);
    }

    /** The clock of the law that still runs. */
    Optional<ClockView> statutoryOf(Complaint complaint) {
        return running(complaint, STATUTORY);
    }

    List<ClockView> of(Complaint complaint) {
        return clocks.of(Subject.of(complaint.id()));
    }

    List<ClockView> of(List<Complaint> complaints) {
        return clocks.of(complaints.stream().map(each -> Subject.of(each.id())).toList());
    }

    static boolean isStatutory(String term) {
        return STATUTORY.contains(term);
    }

    private Optional<ClockView> running(Complaint complaint, Set<String> terms) {
        return of(complaint).stream()
                .filter(view -> view.stoppedAt() == null && terms.contains(view.term()))
                .findFirst();
    }

    private void stop(Complaint complaint, Set<String> terms, Actor by) {
        of(complaint).stream()
                .filter(view -> view.stoppedAt() == null && terms.contains(view.term()))
                .forEach(view -> clocks.stop(view.id(), by));
    }

    /** By the rule in force today; what was promised before stays as it is. */
    private void start(Complaint complaint, String term, Actor by) {
        clocks.start(NewClock.ruled(
                Subject.of(complaint.id()),
                term,
                complaint.customer(),
                complaint.account().business(),
                by));
    }

    private static String internal(Grade grade) {
        return switch (grade) {
            case URGENT -> URGENT;
            case ORDINARY -> ORDINARY;
        };
    }

    /** Whose rules it falls under; what is no dispute is answered on the ordinary term all the same. */
    private static String statutory(Complaint complaint) {
        var forwarded = complaint.receipt().forwarded();
        if (complaint.account().type() != CaseType.COMPLAINT && forwarded == null) {
            return NFRA;
        }
        return switch (complaint.account().regime()) {
            case AML_CONTROL -> AML;
            case CREDIT_REPORT -> CREDIT_REPORT;
            case ORDINARY ->
                forwarded == null
                        ? NFRA
                        : switch (forwarded.regulator()) {
                            case NFRA -> NFRA;
                            case PBOC -> PBOC;
                        };
        };
    }
}
