package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
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

@Repository
class StayRepository {

    private static final String OF = """
            select matter_id, number, step, owner, term, clock_id, since, until, due_at, done_by
              from process.stay where matter_id = :matter order by number
            """;

    private static final String OF_CLOCK = """
            select s.matter_id, s.number, s.step, s.owner, s.term, s.clock_id, s.since, s.until, s.due_at, s.done_by,
                   m.subject, s.process, s.version
              from process.stay s join process.matter m on m.id = s.matter_id
             where s.clock_id = :clock and s.until is null
            """;

    private static final String DUE =
            "update process.stay set due_at = :dueAt where clock_id = :clock and until is null";

    private static final String ADD = """
            insert into process.stay
                   (matter_id, number, process, version, step, owner, term, clock_id, since, until, due_at, done_by)
            values (:matter, :number, :process, :version, :step, :owner, :term, :clock, :since, :until, :dueAt, :doneBy)
            """;

    private static final String LEAVE = """
            update process.stay set until = :until, due_at = :dueAt, done_by = :doneBy
             where matter_id = :matter and number = :number
            """;

    private final JdbcClient jdbc;

    StayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dozen at most: a matter's whole way, oldest first. */
    List<Stay> of(UUID matter) {
        return jdbc.sql(OF).param("matter", matter).query(StayRepository::stay).list();
    }

    /** A stay with whose it is. */
    record Placed(Subject subject, String process, int version, Stay stay) {}

    /** Where a matter stands while this clock runs for the step. */
    Optional<Placed> underWay(ClockId clock) {
        return jdbc.sql(OF_CLOCK)
                .param("clock", clock.value())
                .query((row, index) -> new Placed(
                        Subject.parse(row.getString("subject")),
                        row.getString("process"),
                        row.getInt("version"),
                        stay(row, index)))
                .optional();
    }

    void due(ClockId clock, Instant at) {
        jdbc.sql(DUE)
                .param("clock", clock.value())
                .param("dueAt", at.atOffset(UTC))
                .update();
    }

    void add(Matter matter, Stay stay) {
        var clock = stay.clock();
        jdbc.sql(ADD)
                .param("matter", stay.matter())
                .param("number", stay.number())
                .param("process", matter.process())
                .param("version", matter.version())
                .param("step", stay.step())
                .param("owner", stay.owner())
                .param("term", stay.term())
                .param("clock", clock == null ? null : clock.value())
                .param("since", stay.since().atOffset(UTC))
                .param("until", at(stay.until()))
                .param("dueAt", at(stay.dueAt()))
                .param("doneBy", stay.doneBy())
                .update();
    }

    void leave(Stay stay) {
        jdbc.sql(LEAVE)
                .param("matter", stay.matter())
                .param("number", stay.number())
                .param("until", at(stay.until()))
                .param("dueAt", at(stay.dueAt()))
                .param("doneBy", stay.doneBy())
                .update();
    }

    private static Stay stay(ResultSet row, int index) throws SQLException {
        var clock = row.getObject("clock_id", UUID.class);
        return new Stay(
                row.getObject("matter_id", UUID.class),
                row.getInt("number"),
                row.getString("step"),
                row.getString("owner"),
                row.getString("term"),
                clock == null ? null : new ClockId(clock),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "until"),
                instant(row, "due_at"),
                row.getString("done_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(UTC);
    }
}
