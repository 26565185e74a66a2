package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first steps of a complaint: graded, taken, or found to be one with another. */
@RestController
@RequestMapping("/api/desk/complaints/{id}")
@Allowed(Permission.HANDLE_COMPLAINTS)
class ComplaintStepController {

    private final GradeComplaint.Handler grade;
    private final TakeComplaint.Handler take;
    private final MergeComplaint.Handler merge;

    ComplaintStepController(GradeComplaint.Handler grade, TakeComplaint.Handler take, MergeComplaint.Handler merge) {
        this.grade = grade;
        this.take = take;
        this.merge = merge;
    }

    record Grading(Grade grade, CaseType type, String way, String line, String cause) {}

    record Owner(StaffId owner) {}

    record Merging(ComplaintId into, boolean newFacts) {}

    @PostMapping("/grading")
    void grade(@PathVariable ComplaintId id, @RequestBody Grading as, @AuthenticationPrincipal SignedIn me) {
        grade.handle(new GradeComplaint(id, Clerk.of(me), as.grade(), as.type(), as.way(), as.line(), as.cause()));
    }

    @PostMapping("/owner")
    void take(@PathVariable ComplaintId id, @RequestBody Owner to, @AuthenticationPrincipal SignedIn me) {
        take.handle(new TakeComplaint(id, Clerk.of(me), to.owner()));
    }

    @PostMapping("/merging")
    void merge(@PathVariable ComplaintId id, @RequestBody Merging with, @AuthenticationPrincipal SignedIn me) {
        merge.handle(new MergeComplaint(id, with.into(), with.newFacts(), Clerk.of(me)));
    }
}
