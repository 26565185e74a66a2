package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.internal.Finding.Severity;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Self-assessments at the desk: answered and mended by those who are asked, led by compliance. */
@RestController
@RequestMapping("/api/desk/assessments")
@Allowed(Permission.READ_KNOWLEDGE)
class AssessmentController {

    private final ReadAssessments reads;
    private final ProposeQuestionnaire.Handler propose;
    private final BeginRound.Handler begin;
    private final AnswerSheet.Handler answer;
    private final MakeFinding.Handler find;
    private final SetMeasure.Handler set;
    private final FinishMeasure.Handler finish;

    AssessmentController(
            ReadAssessments reads,
            ProposeQuestionnaire.Handler propose,
            BeginRound.Handler begin,
            AnswerSheet.Handler answer,
            MakeFinding.Handler find,
            SetMeasure.Handler set,
            FinishMeasure.Handler finish) {
        this.reads = reads;
        this.propose = propose;
        this.begin = begin;
        this.answer = answer;
        this.find = find;
        this.set = set;
        this.finish = finish;
    }

    record Proposed(Questionnaire questionnaire, String reason) {}

    record NewRound(
            String code, String title, LocalDate from, LocalDate to, Instant dueAt, List<BeginRound.Asked> asked) {}

    record Begun(UUID round) {}

    record Person(StaffId person) {}

    record Said(String words) {}

    record Judged(String question, Severity severity, String words) {}

    record NewMeasure(String words, StaffId owner, Instant dueAt) {}

    record Moved(StaffId owner, Instant dueAt, String why) {}

    @GetMapping
    ReadAssessments.Board board(@AuthenticationPrincipal SignedIn me) {
        return reads.board(me);
    }

    @GetMapping("/questionnaires")
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    List<Questionnaires.Kept> questionnaires() {
        return reads.questionnaires();
    }

    @PostMapping("/questionnaires")
    @Allowed(Permission.PROPOSE_RULES)
    List<Questionnaires.Kept> propose(@RequestBody Proposed proposed, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeQuestionnaire(proposed.questionnaire(), proposed.reason(), me));
        return reads.questionnaires();
    }

    @PostMapping("/rounds")
    @Allowed(Permission.PROPOSE_RULES)
    Begun begin(@RequestBody NewRound round, @AuthenticationPrincipal SignedIn me) {
        return new Begun(begin.handle(new BeginRound(
                round.code(), round.title(), round.from(), round.to(), round.dueAt(), round.asked(), me)));
    }

    @GetMapping("/rounds/{id}")
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    ReadAssessments.RoundFile round(@PathVariable UUID id) {
        return reads.round(id);
    }

    @PostMapping("/rounds/{id}/closing")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.RoundFile close(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        find.close(id, me);
        return reads.round(id);
    }

    @GetMapping("/sheets/{id}")
    ReadAssessments.SheetFile sheet(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return reads.sheet(id, me);
    }

    @PostMapping("/sheets/{id}/answers")
    ReadAssessments.SheetFile answer(
            @PathVariable UUID id, @RequestBody Answer given, @AuthenticationPrincipal SignedIn me) {
        answer.handle(new AnswerSheet(id, given, me));
        return reads.sheet(id, me);
    }

    @PostMapping("/sheets/{id}/submission")
    ReadAssessments.SheetFile submit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        answer.submit(id, me);
        return reads.sheet(id, me);
    }

    /** {@code words} is what is to be looked at again. */
    @PostMapping("/sheets/{id}/return")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.SheetFile sendBack(
            @PathVariable UUID id, @RequestBody Said said, @AuthenticationPrincipal SignedIn me) {
        answer.sendBack(id, said.words(), me);
        return reads.sheet(id, me);
    }

    @PostMapping("/sheets/{id}/person")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.SheetFile hand(
            @PathVariable UUID id, @RequestBody Person other, @AuthenticationPrincipal SignedIn me) {
        begin.hand(id, other.person(), me);
        return reads.sheet(id, me);
    }

    @PostMapping("/sheets/{id}/findings")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.SheetFile find(
            @PathVariable UUID id, @RequestBody Judged judged, @AuthenticationPrincipal SignedIn me) {
        find.handle(new MakeFinding(id, judged.question(), judged.severity(), judged.words(), me));
        return reads.sheet(id, me);
    }

    @PostMapping("/findings/{id}/measures")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.Board set(
            @PathVariable UUID id, @RequestBody NewMeasure measure, @AuthenticationPrincipal SignedIn me) {
        set.handle(new SetMeasure(id, measure.words(), measure.owner(), measure.dueAt(), me));
        return reads.board(me);
    }

    @PostMapping("/measures/{id}/moving")
    @Allowed(Permission.PROPOSE_RULES)
    ReadAssessments.Board move(@PathVariable UUID id, @RequestBody Moved moved, @AuthenticationPrincipal SignedIn me) {
        set.move(id, moved.owner(), moved.dueAt(), moved.why(), me);
        return reads.board(me);
    }

    /** {@code words} is what was done, and where that is seen. */
    @PostMapping("/measures/{id}/completion")
    ReadAssessments.Board finish(@PathVariable UUID id, @RequestBody Said said, @AuthenticationPrincipal SignedIn me) {
        finish.handle(new FinishMeasure(id, said.words(), me));
        return reads.board(me);
    }
}
