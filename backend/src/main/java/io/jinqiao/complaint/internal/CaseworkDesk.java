package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Casework;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.internal.Made.Liability;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;
import org.springframework.stereotype.Component;

/** The steps of a complaint, for programs; each goes through the use case that people's clicks go through. */
@Component
class CaseworkDesk implements Casework {

    private final Cases cases;
    private final GradeComplaint.Handler grade;
    private final TakeComplaint.Handler take;
    private final InvestigateComplaint.Handler investigate;
    private final ProposeSolution.Handler propose;
    private final ApprovalRepository approvals;
    private final DecideApproval.Handler decide;
    private final AnswerProposal.Handler answer;
    private final ResolveComplaint.Handler resolve;
    private final DraftLetter.Handler draft;
    private final RateComplaint.Handler rate;
    private final CloseComplaint.Handler close;

    CaseworkDesk(
            Cases cases,
            GradeComplaint.Handler grade,
            TakeComplaint.Handler take,
            InvestigateComplaint.Handler investigate,
            ProposeSolution.Handler propose,
            ApprovalRepository approvals,
            DecideApproval.Handler decide,
            AnswerProposal.Handler answer,
            ResolveComplaint.Handler resolve,
            DraftLetter.Handler draft,
            RateComplaint.Handler rate,
            CloseComplaint.Handler close) {
        this.cases = cases;
        this.grade = grade;
        this.take = take;
        this.investigate = investigate;
        this.propose = propose;
        this.approvals = approvals;
        this.decide = decide;
        this.answer = answer;
        this.resolve = resolve;
        this.draft = draft;
        this.rate = rate;
        this.close = close;
    }

    @Override
    public void grade(ComplaintId complaint, Grade as, String way, String line, String cause, StaffId by) {
        var type = cases.get(complaint).account().type();
        grade.handle(new GradeComplaint(complaint, handler(by), as, type, way, line, cause));
    }

    @Override
    public void take(ComplaintId complaint, StaffId owner) {
        take.handle(new TakeComplaint(complaint, handler(owner), owner));
    }

    @Override
    public void investigate(ComplaintId complaint, String findings, String basis, String liability, StaffId by) {
        investigate.handle(
                new InvestigateComplaint(complaint, handler(by), findings, basis, Liability.valueOf(liability)));
    }

    @Override
    public void propose(ComplaintId complaint, String solution, long compensation, StaffId by) {
        propose.handle(new ProposeSolution(complaint, handler(by), solution, compensation));
    }

    @Override
    public void approve(ComplaintId complaint, StaffId by) {
        approvals.of(complaint).stream()
                .filter(approval -> approval.decidedAt() == null)
                .forEach(approval -> decide.handle(new DecideApproval(approval.id(), Clerk.heading(by), true, "")));
    }

    @Override
    public void answer(ComplaintId complaint, boolean agreed, String remark) {
        var customer = cases.get(complaint).customer();
        answer.handle(new AnswerProposal(complaint, agreed, remark, Actor.of(customer)));
    }

    @Override
    public void resolve(ComplaintId complaint, String result, StaffId by) {
        resolve.handle(new ResolveComplaint(complaint, handler(by), result));
    }

    @Override
    public void writeDecision(ComplaintId complaint, StaffId by) {
        draft.handle(new DraftLetter(complaint, handler(by), Letter.Kind.DECISION, "", null));
    }

    @Override
    public void rate(ComplaintId complaint, boolean satisfied, int score, String remark) {
        var customer = cases.get(complaint).customer();
        rate.handle(new RateComplaint(complaint, customer, satisfied, score, remark));
    }

    @Override
    public void close(ComplaintId complaint, String reason, StaffId by) {
        close.handle(new CloseComplaint(complaint, handler(by), reason));
    }

    private static Clerk handler(StaffId by) {
        return Clerk.handling(by);
    }
}
