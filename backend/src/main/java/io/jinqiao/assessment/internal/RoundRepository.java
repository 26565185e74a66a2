package io.jinqiao.assessment.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.assessment.internal.Round.Answered;
import io.jinqiao.assessment.internal.Round.Sheet;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rounds, what each team is asked in them and what it answered. */
@Repository
class RoundRepository {

    private static final String ROUND = """
        select id, title, questionnaire::text, period_from, period_to, due_at, led_by, begun_at, closed_at, ended_at
          from assessment.round
        """;

    private static final String ONE_ROUND = ROUND + "where id = :id";

    private static final String LOCK_ROUND = ONE_ROUND + " for update";

    private static final String SHEET =
            "select id, round_id, unit, person, submitted_at, missed_at from assessment.sheet ";

    private static final String ONE_SHEET = SHEET + "where id = :id";

    private static final String LOCK_SHEET = ONE_SHEET + " for update";

    private static final String OF_ROUND = SHEET + "where round_id = :id order by unit";

    private static final String OF_PERSON = SHEET + """
         where person = :id and round_id in (select id from assessment.round where closed_at is null)
         order by id desc
        """;

    private static final String ADD_ROUND = """
        insert into assessment.round
            (id, title, questionnaire, period_from, period_to, due_at, led_by, begun_at)
        values (:id, :title, :questionnaire::jsonb, :from, :to, :due, :by, :at)
        """;

    private static final String ADD_SHEET = """
        insert into assessment.sheet (id, round_id, unit, person, warn_at)
        values (:id, :round, :unit, :person, :warn)
        """;

    private static final String HAND = "update assessment.sheet set person = :person where id = :id";

    private static final String SUBMIT = "update assessment.sheet set submitted_at = :at where id = :id";

    private static final String REOPEN = "update assessment.sheet set submitted_at = null where id = :id";

    private static final String CLOSE = "update assessment.round set closed_at = :at where id = :id";

    private static final String END = """
        update assessment.round r set ended_at = :at
         where id = :id and closed_at is not null and ended_at is null
           and not exists (select from assessment.finding f join assessment.sheet s on s.id = f.sheet_id
                            where s.round_id = r.id and f.closed_at is null)
        """;

    private static final String ANSWERS = """
        select content::text, falls_short, answered_by, answered_at from assessment.answer where sheet_id = :id
        """;

    private static final String ANSWER = """
        insert into assessment.answer (sheet_id, question, content, falls_short, answered_by, answered_at)
        values (:sheet, :question, :content::jsonb, :short, :by, :at)
        on conflict (sheet_id, question) do update
           set content = excluded.content, falls_short = excluded.falls_short,
               answered_by = excluded.answered_by, answered_at = excluded.answered_at
        """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round) {
        jdbc.sql(ADD_ROUND)
                .param("id", round.id())
                .param("title", round.title())
                .param("questionnaire", JSON.writeValueAsString(round.questionnaire()))
                .param("from", round.from())
                .param("to", round.to())
                .param("due", round.dueAt().atOffset(UTC))
                .param("by", round.ledBy().value())
                .param("at", round.begunAt().atOffset(UTC))
                .update();
    }

    void add(Sheet sheet, @Nullable Instant warnAt) {
        jdbc.sql(ADD_SHEET)
                .param("id", sheet.id())
                .param("round", sheet.round())
                .param("unit", sheet.unit())
                .param("person", sheet.person().value())
                .param("warn", warnAt == null ? null : warnAt.atOffset(UTC))
                .update();
    }

    /** Refuses with {@code assessment.unknown}. */
    Round round(UUID id) {
        return oneRound(ONE_ROUND, id);
    }

    /** The same, and nobody else changes it meanwhile. */
    Round lockRound(UUID id) {
        return oneRound(LOCK_ROUND, id);
    }

    private Round oneRound(String statement, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .query(RoundRepository::round)
                .optional()
                .orElseThrow(() -> Refused.notFound("assessment.unknown", "No such round"));
    }

    /** Refuses with {@code assessment.unknown}. */
    Sheet sheet(UUID id) {
        return oneSheet(ONE_SHEET, id);
    }

    Sheet lockSheet(UUID id) {
        return oneSheet(LOCK_SHEET, id);
    }

    private Sheet oneSheet(String statement, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .query(RoundRepository::sheet)
                .optional()
                .orElseThrow(() -> Refused.notFound("assessment.unknown", "No such sheet"));
    }

    List<Sheet> sheets(UUID round) {
        return jdbc.sql(OF_ROUND)
                .param("id", round)
                .query(RoundRepository::sheet)
                .list();
    }

    /** Of rounds that are not closed. */
    List<Sheet> sheets(StaffId person) {
        return jdbc.sql(OF_PERSON)
                .param("id", person.value())
                .query(RoundRepository::sheet)
                .list();
    }

    List<Answered> answers(UUID sheet) {
        return jdbc.sql(ANSWERS)
                .param("id", sheet)
                .query(RoundRepository::answered)
                .list();
    }

    void answer(UUID sheet, Answered answered) {
        jdbc.sql(ANSWER)
                .param("sheet", sheet)
                .param("question", answered.answer().question())
                .param("content", JSON.writeValueAsString(answered.answer()))
                .param("short", answered.fallsShort())
                .param("by", answered.by().value())
                .param("at", answered.at().atOffset(UTC))
                .update();
    }

    void hand(UUID sheet, StaffId person) {
        jdbc.sql(HAND).param("id", sheet).param("person", person.value()).update();
    }

    void submit(UUID sheet, Instant at) {
        jdbc.sql(SUBMIT).param("id", sheet).param("at", at.atOffset(UTC)).update();
    }

    void reopen(UUID sheet) {
        jdbc.sql(REOPEN).param("id", sheet).update();
    }

    void close(UUID round, Instant at) {
        jdbc.sql(CLOSE).param("id", round).param("at", at.atOffset(UTC)).update();
    }

    /** Where it is closed and all its findings are. */
    void endIfOver(UUID round, Instant at) {
        jdbc.sql(END).param("id", round).param("at", at.atOffset(UTC)).update();
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Questionnaires.read(row.getString("questionnaire")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("led_by", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                instant(row, "ended_at"));
    }

    private static Sheet sheet(ResultSet row, int index) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("unit"),
                new StaffId(row.getObject("person", UUID.class)),
                instant(row, "submitted_at"),
                instant(row, "missed_at"));
    }

    private static Answered answered(ResultSet row, int index) throws SQLException {
        return new Answered(
                JSON.readValue(row.getString("content"), Answer.class),
                row.getBoolean("falls_short"),
                new StaffId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
