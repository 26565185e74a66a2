package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.EvidenceRepository.Evidence;
import io.jinqiao.complaint.internal.MeasureRepository.Measure;
import io.jinqiao.complaint.internal.RecheckRepository.Recheck;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers of a case, as they are read. */
@Component
class CasePapers {

    private final Cases cases;
    private final ApprovalRepository approvals;
    private final LetterRepository letters;
    private final Letters writing;
    private final EvidenceRepository evidence;
    private final MeasureRepository measures;
    private final RecheckRepository rechecks;

    CasePapers(
            Cases cases,
            ApprovalRepository approvals,
            LetterRepository letters,
            Letters writing,
            EvidenceRepository evidence,
            MeasureRepository measures,
            RecheckRepository rechecks) {
        this.cases = cases;
        this.approvals = approvals;
        this.letters = letters;
        this.writing = writing;
        this.evidence = evidence;
        this.measures = measures;
        this.rechecks = rechecks;
    }

    record Papers(
            List<Approval> approvals,
            List<Letter> letters,
            List<Evidence> evidence,
            List<Measure> measures,
            List<Recheck> rechecks) {}

    record Waiting(Approval approval, String number, String subject) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(Evidence evidence, byte[] content) {}

    Papers of(ComplaintId id) {
        return new Papers(approvals.of(id), letters.of(id), evidence.of(id), measures.of(id), rechecks.of(id));
    }

    Letter compose(ComplaintId id, Letter.Kind kind, String reason, StaffId by) {
        return writing.compose(cases.get(id), kind, Letters.Filling.because(reason), null, by);
    }

    /** For whoever handles complaints all of it; for the senior manager what is theirs to decide. */
    List<Waiting> waiting(Clerk clerk, Sight sight) {
        return approvals.waiting().stream()
                .filter(approval -> clerk.handler() || clerk.decides(approval))
                .flatMap(approval -> ComplaintReach.only(sight, List.of(cases.get(approval.complaint()))).stream()
                        .map(complaint -> new Waiting(
                                approval,
                                complaint.number(),
                                complaint.account().subject())))
                .toList();
    }

    /** About which complaint something waits for a second person. */
    ComplaintId whose(UUID approval) {
        return approvals.waiting(approval).complaint();
    }

    Found evidence(ComplaintId id, UUID file) {
        return new Found(evidence.get(id, file), evidence.content(file));
    }
}
