package io.jinqiao.demo.internal;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.Account.Regime;
import io.jinqiao.complaint.Account.Vulnerability;
import io.jinqiao.complaint.Casework;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.complaint.Complaints;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.Receipt.Door;
import io.jinqiao.complaint.Receipt.Forwarded;
import io.jinqiao.complaint.Receipt.Regulator;
import io.jinqiao.customer.Customers;
import io.jinqiao.demo.internal.DemoFiles.Complained;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers complain, Luo looks into it, Cai approves letters, Song money, each as far as the play says. */
@Component
class PlayComplaints {

    private static final List<String> COURSE =
            List.of("RECEIVED", "GRADED", "INVESTIGATING", "PROPOSED", "CONTESTED", "RESOLVED", "TOLD", "CLOSED");

    private final Complaints complaints;
    private final Casework casework;
    private final Customers customers;
    private final DemoPeople people;

    PlayComplaints(Complaints complaints, Casework casework, Customers customers, DemoPeople people) {
        this.complaints = complaints;
        this.casework = casework;
        this.customers = customers;
        this.people = people;
    }

    void play(List<Complained> all) {
        for (var each : all) {
            var known = customers.search(each.customer(), 1);
            if (!known.isEmpty()) {
                play(each, known.getFirst().id());
            }
        }
    }

    private void play(Complained told, CustomerId customer) {
        var id = complaints.file(new NewComplaint(
                customer, null, receipt(told), Filer.COMPLAINANT, account(told), told.subject(), Actor.of(customer)));
        if (complaints.get(id).step() == Step.RECEIVED && reaches(told, "GRADED")) {
            casework.grade(
                    id, Grade.valueOf(told.grade()), told.way(), told.line(), told.cause(), people.person("cai"));
            handle(id, told);
        }
    }

    private void handle(ComplaintId id, Complained told) {
        var luo = people.person("luo");
        if (reaches(told, "INVESTIGATING")) {
            casework.take(id, luo);
        }
        if (told.findings() != null) {
            casework.investigate(
                    id, told.findings(), requireNonNull(told.basis()), requireNonNull(told.liability()), luo);
        }
        if (reaches(told, "PROPOSED")) {
            casework.propose(id, requireNonNull(told.solution()), requireNonNullElse(told.compensation(), 0L), luo);
        }
        if (reaches(told, "CONTESTED")) {
            casework.approve(id, people.person("song"));
            casework.answer(id, !told.step().equals("CONTESTED"), requireNonNullElse(told.remark(), ""));
        }
        if (reaches(told, "RESOLVED")) {
            casework.resolve(id, requireNonNull(told.result()), luo);
            casework.writeDecision(id, luo);
        }
        if (reaches(told, "TOLD")) {
            casework.approve(id, people.person("cai"));
        }
        if (reaches(told, "CLOSED")) {
            casework.rate(id, true, 5, "");
            casework.close(id, "", luo);
        }
    }

    private static boolean reaches(Complained told, String step) {
        return COURSE.indexOf(told.step()) >= COURSE.indexOf(step);
    }

    private static Receipt receipt(Complained told) {
        var regulator = told.regulator();
        return new Receipt(
                Door.valueOf(told.door()),
                regulator == null
                        ? null
                        : new Forwarded(Regulator.valueOf(regulator), requireNonNull(told.reference())));
    }

    private static Account account(Complained told) {
        var vulnerable = told.vulnerable();
        return new Account(
                CaseType.COMPLAINT,
                Regime.valueOf(requireNonNullElse(told.regime(), "ORDINARY")),
                told.subject(),
                told.facts(),
                told.demand(),
                null,
                List.of(told.product()),
                told.branch(),
                List.of(),
                vulnerable == null ? List.of() : List.of(Vulnerability.valueOf(vulnerable)),
                null);
    }
}
