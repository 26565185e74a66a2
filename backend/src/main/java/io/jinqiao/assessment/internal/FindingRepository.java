package io.jinqiao.assessment.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.assessment.internal.Finding.Measure;
import io.jinqiao.assessment.internal.Finding.Severity;
import io.jinqiao.assessment.internal.Finding.State;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings and what is done against them. */
@Repository
class FindingRepository {

    private static final String FINDING = """
        select f.id, s.round_id, f.sheet_id, s.unit, f.question, f.severity, f.words, f.found_by, f.found_at, f.closed_at
          from assessment.finding f join assessment.sheet s on s.id = f.sheet_id
        """;

    private static final String OF_ROUND = FINDING + "where s.round_id = :id order by f.found_at";

    private static final String OF_SHEET = FINDING + "where f.sheet_id = :id order by f.found_at";

    private static final String LOCK = FINDING + "where f.id = :id for update of f";

    private static final String ONE = FINDING + "where f.id = :id";

    private static final String ADD = """
        insert into assessment.finding (id, sheet_id, question, severity, words, found_by, found_at)
        values (:id, :sheet, :question, :severity, :words, :by, :at)
        on conflict (sheet_id, question) do nothing
        """;

    private static final String CLOSE = """
        update assessment.finding f set closed_at = :at
         where id = :id and closed_at is null
           and not exists (select from assessment.measure m where m.finding_id = f.id and m.state <> 'CONFIRMED')
        """;

    private static final String MEASURE = """
        select id, finding_id, words, owner, due_at, state, outcome, confirmed_by, confirmed_at, missed_at
          from assessment.measure
        """;

    private static final String ONE_MEASURE = MEASURE + "where id = :id";

    private static final String LOCK_MEASURE = ONE_MEASURE + " for update";

    private static final String OF_ACT = MEASURE + "where act_id = :id for update";

    private static final String OF_FINDING = MEASURE + "where finding_id = :id order by id";

    private static final String OPEN_OF = MEASURE + "where owner = :id and state <> 'CONFIRMED' order by due_at";

    private static final String OPEN = MEASURE + "where state <> 'CONFIRMED' order by due_at limit 500";

    private static final String ADD_MEASURE = """
        insert into assessment.measure (id, finding_id, words, owner, due_at, state, warn_at)
        values (:id, :finding, :words, :owner, :due, 'OPEN', :warn)
        """;

    private static final String MOVE = """
        update assessment.measure
           set owner = :owner, due_at = :due, warn_at = :warn, warned_at = null, missed_at = null
         where id = :id
        """;

    private static final String FINISH =
            "update assessment.measure set state = 'DONE', outcome = :words, act_id = :act where id = :id";

    private static final String CONFIRM = """
        update assessment.measure set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at where id = :id
        """;

    private static final String SEND_BACK =
            "update assessment.measure set state = 'OPEN', outcome = null, act_id = null where id = :id";

    private final JdbcClient jdbc;

    FindingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with {@code assessment.found-already}. */
    void add(Finding finding) {
        var added = jdbc.sql(ADD)
                .param("id", finding.id())
                .param("sheet", finding.sheet())
                .param("question", finding.question())
                .param("severity", finding.severity().name())
                .param("words", finding.words())
                .param("by", finding.by().value())
                .param("at", finding.at().atOffset(UTC))
                .update();
        if (added == 0) {
            throw Refused.conflict("assessment.found-already", "The answer is a finding already");
        }
    }

    /** Oldest first. */
    List<Finding> ofRound(UUID round) {
        return jdbc.sql(OF_ROUND)
                .param("id", round)
                .query(FindingRepository::finding)
                .list();
    }

    List<Finding> ofSheet(UUID sheet) {
        return jdbc.sql(OF_SHEET)
                .param("id", sheet)
                .query(FindingRepository::finding)
                .list();
    }

    /** Refuses with {@code assessment.unknown}. */
    Finding get(UUID id) {
        return one(ONE, id);
    }

    Finding lock(UUID id) {
        return one(LOCK, id);
    }

    private Finding one(String statement, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .query(FindingRepository::finding)
                .optional()
                .orElseThrow(() -> Refused.notFound("assessment.unknown", "No such finding"));
    }

    /** False while a measure of it is not confirmed. */
    boolean closeIfDone(UUID finding, Instant at) {
        return jdbc.sql(CLOSE)
                        .param("id", finding)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    void add(Measure measure, @Nullable Instant warnAt) {
        jdbc.sql(ADD_MEASURE)
                .param("id", measure.id())
                .param("finding", measure.finding())
                .param("words", measure.words())
                .param("owner", measure.owner().value())
                .param("due", measure.dueAt().atOffset(UTC))
                .param("warn", warnAt == null ? null : warnAt.atOffset(UTC))
                .update();
    }

    /** Refuses with {@code assessment.unknown}. */
    Measure measure(UUID id) {
        return measure(ONE_MEASURE, id).orElseThrow(() -> Refused.notFound("assessment.unknown", "No such measure"));
    }

    Measure lockMeasure(UUID id) {
        return measure(LOCK_MEASURE, id).orElseThrow(() -> Refused.notFound("assessment.unknown", "No such measure"));
    }

    Optional<Measure> ofAct(UUID act) {
        return measure(OF_ACT, act);
    }

    private Optional<Measure> measure(String statement, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .query(FindingRepository::measure)
                .optional();
    }

    List<Measure> measures(UUID finding) {
        return jdbc.sql(OF_FINDING)
                .param("id", finding)
                .query(FindingRepository::measure)
                .list();
    }

    /** Not confirmed yet, soonest first. */
    List<Measure> openOf(StaffId owner) {
        return jdbc.sql(OPEN_OF)
                .param("id", owner.value())
                .query(FindingRepository::measure)
                .list();
    }

    /** The same of everybody, at most 500. */
    List<Measure> open() {
        return jdbc.sql(OPEN).query(FindingRepository::measure).list();
    }

    void move(UUID measure, StaffId owner, Instant due, @Nullable Instant warnAt) {
        jdbc.sql(MOVE)
                .param("id", measure)
                .param("owner", owner.value())
                .param("due", due.atOffset(UTC))
                .param("warn", warnAt == null ? null : warnAt.atOffset(UTC))
                .update();
    }

    void finish(UUID measure, String outcome, UUID act) {
        jdbc.sql(FINISH)
                .param("id", measure)
                .param("words", outcome)
                .param("act", act)
                .update();
    }

    void confirm(UUID measure, StaffId by, Instant at) {
        jdbc.sql(CONFIRM)
                .param("id", measure)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void sendBack(UUID measure) {
        jdbc.sql(SEND_BACK).param("id", measure).update();
    }

    private static Finding finding(ResultSet row, int index) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("sheet_id", UUID.class),
                row.getString("unit"),
                row.getString("question"),
                Severity.valueOf(row.getString("severity")),
                row.getString("words"),
                new StaffId(row.getObject("found_by", UUID.class)),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                RoundRepository.instant(row, "closed_at"));
    }

    private static Measure measure(ResultSet row, int index) throws SQLException {
        var confirmer = row.getObject("confirmed_by", UUID.class);
        return new Measure(
                row.getObject("id", UUID.class),
                row.getObject("finding_id", UUID.class),
                row.getString("words"),
                new StaffId(row.getObject("owner", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("outcome"),
                confirmer == null ? null : new StaffId(confirmer),
                RoundRepository.instant(row, "confirmed_at"),
                RoundRepository.instant(row, "missed_at"));
    }
}
