package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.internal.Finding.Measure;
import io.jinqiao.assessment.internal.Round.Answered;
import io.jinqiao.assessment.internal.Round.Sheet;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Self-assessments for those who are asked, for those who mend, and for compliance. */
@Component
class ReadAssessments {

    private final RoundRepository rounds;
    private final FindingRepository findings;
    private final Questionnaires questionnaires;
    private final OverviewRepository overview;
    private final Clock clock;

    ReadAssessments(
            RoundRepository rounds,
            FindingRepository findings,
            Questionnaires questionnaires,
            OverviewRepository overview,
            Clock clock) {
        this.rounds = rounds;
        this.findings = findings;
        this.questionnaires = questionnaires;
        this.overview = overview;
        this.clock = clock;
    }

    /**
     * What there is for me to do; for compliance also how every round and every open measure stands.
     *
     * @param sheets I am asked to answer, in rounds that are not closed
     * @param measures that are mine
     * @param rounds empty for who is not of compliance
     * @param open measures of everybody that are not confirmed; empty for who is not of compliance
     */
    record Board(List<MySheet> sheets, List<Measure> measures, List<RoundCard> rounds, List<Measure> open) {}

    record MySheet(Sheet sheet, String title, Instant dueAt, int answered, int questions) {}

    /**
     * How a round stands.
     *
     * @param late teams whose term has passed without an answer
     * @param shortfalls answers that fall short and are no findings yet
     */
    record RoundCard(
            UUID id,
            String title,
            Instant dueAt,
            boolean closed,
            int asked,
            int submitted,
            int late,
            int shortfalls,
            Graveness findings,
            Mending measures) {}

    /** Findings that are not closed. */
    record Graveness(int low, int medium, int high) {}

    /** Measures by their state; {@code late} are open ones whose day has passed. */
    record Mending(int open, int done, int confirmed, int late) {}

    record Found(Finding finding, List<Measure> measures) {}

    record SheetFile(
            Sheet sheet,
            String title,
            Instant dueAt,
            boolean closed,
            Questionnaire questionnaire,
            List<Answered> answers,
            List<Found> findings) {}

    record RoundFile(Round round, RoundCard card, List<SheetFile> sheets) {}

    Board board(SignedIn me) {
        var mine = rounds.sheets(me.id()).stream().map(this::mine).toList();
        var office = isOffice(me);
        return new Board(
                mine,
                findings.openOf(me.id()),
                office ? overview.rounds(clock.instant()) : List.of(),
                office ? findings.open() : List.of());
    }

    List<Questionnaires.Kept> questionnaires() {
        return questionnaires.all();
    }

    private MySheet mine(Sheet sheet) {
        var round = rounds.round(sheet.round());
        return new MySheet(
                sheet,
                round.title(),
                round.dueAt(),
                rounds.answers(sheet.id()).size(),
                round.questionnaire().questions().size());
    }

    /** Refuses with {@code assessment.unknown}. */
    RoundFile round(UUID id) {
        var round = rounds.round(id);
        return new RoundFile(
                round,
                overview.round(id, clock.instant()),
                rounds.sheets(id).stream().map(sheet -> file(round, sheet)).toList());
    }

    private SheetFile file(Round round, Sheet sheet) {
        return new SheetFile(
                sheet,
                round.title(),
                round.dueAt(),
                round.closedAt() != null,
                round.questionnaire(),
                rounds.answers(sheet.id()),
                findings.ofSheet(sheet.id()).stream()
                        .map(finding -> new Found(finding, findings.measures(finding.id())))
                        .toList());
    }

    /** For who answers it and for compliance; refuses others with {@code assessment.not-yours}. */
    SheetFile sheet(UUID id, SignedIn me) {
        var sheet = rounds.sheet(id);
        if (!sheet.person().equals(me.id()) && !isOffice(me)) {
            throw Refused.forbidden("assessment.not-yours", "Somebody else answers this");
        }
        return file(rounds.round(sheet.round()), sheet);
    }

    private static boolean isOffice(SignedIn me) {
        return me.may(Permission.PROPOSE_RULES) || me.may(Permission.APPROVE_RULES);
    }
}
