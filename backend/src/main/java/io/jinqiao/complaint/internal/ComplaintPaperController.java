package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes into the file of a case: letters, approvals, evidence, measures. */
@RestController
@RequestMapping("/api/desk/complaints")
@Allowed(Permission.HANDLE_COMPLAINTS)
class ComplaintPaperController {

    private final CasePapers papers;
    private final DraftLetter.Handler draft;
    private final DecideApproval.Handler decide;
    private final AddEvidence.Handler addEvidence;
    private final ChangeMeasure.Handler measures;
    private final Cases cases;
    private final ComplaintReach reach;

    ComplaintPaperController(
            CasePapers papers,
            DraftLetter.Handler draft,
            DecideApproval.Handler decide,
            AddEvidence.Handler addEvidence,
            ChangeMeasure.Handler measures,
            Cases cases,
            ComplaintReach reach) {
        this.reach = reach;
        this.papers = papers;
        this.draft = draft;
        this.decide = decide;
        this.addEvidence = addEvidence;
        this.measures = measures;
        this.cases = cases;
    }

    record Writing(
            Letter.Kind kind, String reason, @Nullable String words) {}

    record Verdict(boolean approved, String remark) {}

    record NewMeasure(String words, StaffId owner, LocalDate due) {}

    record Proof(String proof) {}

    record Effect(boolean effective, String effect) {}

    record Made(UUID id) {}

    /** As the letter would be written now, for whoever writes it to change. */
    @GetMapping("/{id}/letter-draft")
    Letter compose(
            @PathVariable ComplaintId id,
            @RequestParam Letter.Kind kind,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me) {
        return papers.compose(id, kind, reason, me.id());
    }

    @PostMapping("/{id}/letters")
    Made write(@PathVariable ComplaintId id, @RequestBody Writing letter, @AuthenticationPrincipal SignedIn me) {
        return new Made(
                draft.handle(new DraftLetter(id, Clerk.of(me), letter.kind(), letter.reason(), letter.words())));
    }

    /** What waits for a second person, oldest first. */
    @GetMapping("/approvals")
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS})
    List<CasePapers.Waiting> waiting(@AuthenticationPrincipal SignedIn me) {
        return papers.waiting(Clerk.of(me), reach.of(me));
    }

    @PostMapping("/approvals/{approval}/decision")
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS})
    void decide(@PathVariable String approval, @RequestBody Verdict verdict, @AuthenticationPrincipal SignedIn me) {
        reach.require(papers.whose(Ids.parse(approval)).toString(), me);
        decide.handle(new DecideApproval(Ids.parse(approval), Clerk.of(me), verdict.approved(), verdict.remark()));
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Made addEvidence(
            @PathVariable ComplaintId id,
            @RequestParam String name,
            @RequestBody byte[] content,
            @AuthenticationPrincipal SignedIn me) {
        var complaint = cases.changing(id, Clerk.of(me));
        return new Made(addEvidence.handle(new AddEvidence(complaint, name, content, me.actor())));
    }

    /** Files are looked at, never run as a page of ours. */
    @GetMapping("/{id}/evidence/{file}")
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS})
    ResponseEntity<byte[]> evidence(@PathVariable ComplaintId id, @PathVariable String file) {
        var found = papers.evidence(id, Ids.parse(file));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.evidence().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.evidence().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(found.content());
    }

    @PostMapping("/{id}/measures")
    void measure(@PathVariable ComplaintId id, @RequestBody NewMeasure set, @AuthenticationPrincipal SignedIn me) {
        measures.handle(new ChangeMeasure.Set(id, Clerk.of(me), set.words(), set.owner(), set.due()));
    }

    @PostMapping("/measures/{measure}/proof")
    void prove(@PathVariable String measure, @RequestBody Proof done, @AuthenticationPrincipal SignedIn me) {
        reach.requireMeasure(Ids.parse(measure), me);
        measures.handle(new ChangeMeasure.Done(Ids.parse(measure), Clerk.of(me), done.proof()));
    }

    @PostMapping("/measures/{measure}/check")
    void check(@PathVariable String measure, @RequestBody Effect effect, @AuthenticationPrincipal SignedIn me) {
        reach.requireMeasure(Ids.parse(measure), me);
        measures.handle(
                new ChangeMeasure.Checked(Ids.parse(measure), Clerk.of(me), effect.effective(), effect.effect()));
    }
}
