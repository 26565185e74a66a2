package io.jinqiao.collaboration.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.JointTeamId;
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

/** The shared page of a joint team: what was written down, and who does what by when. */
@Repository
class JointPageRepository {

    private static final String ENTRIES = """
            select kind, by_id, text, held_on, attendees, at from collaboration.joint_entry
             where team_id = :team order by number
            """;

    private static final String WRITE = """
            insert into collaboration.joint_entry (team_id, kind, by_id, text, held_on, attendees, at)
            values (:team, :kind, :by, :text, :heldOn, :attendees, :at)
            """;

    private static final String TASKS = """
            select id, text, owner_id, due_on, set_by, set_at, done_by, done_at from collaboration.joint_task
             where team_id = :team order by (done_at is not null), due_on, set_at
            """;

    private static final String SET = """
            insert into collaboration.joint_task (id, team_id, text, owner_id, due_on, set_by, set_at)
            values (:id, :team, :text, :owner, :dueOn, :by, :at)
            """;

    private static final String FINISH = """
            update collaboration.joint_task set done_by = :by, done_at = :at
             where id = :id and team_id = :team and done_at is null
            """;

    private final JdbcClient jdbc;

    JointPageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        NOTE,
        DECISION,
        MEETING
    }

    /** One entry; minutes say when people met and who was there. */
    record Entry(
            Kind kind, StaffId by, String text, @Nullable LocalDate heldOn, List<StaffId> attendees, Instant at) {

        @Override
        public String toString() {
            return "Entry[" + kind + "]";
        }
    }

    record Task(
            UUID id,
            String text,
            StaffId owner,
            LocalDate dueOn,
            StaffId setBy,
            Instant setAt,
            @Nullable StaffId doneBy,
            @Nullable Instant doneAt) {

        @Override
        public String toString() {
            return "Task[" + id + "]";
        }
    }

    List<Entry> entries(JointTeamId team) {
        return jdbc.sql(ENTRIES)
                .param("team", team.value())
                .query(JointPageRepository::entry)
                .list();
    }

    void write(JointTeamId team, Entry entry) {
        jdbc.sql(WRITE)
                .param("team", team.value())
                .param("kind", entry.kind().name())
                .param("by", entry.by().value())
                .param("text", entry.text())
                .param("heldOn", entry.heldOn())
                .param("attendees", JointTeamRepository.ids(entry.attendees()))
                .param("at", entry.at().atOffset(UTC))
                .update();
    }

    List<Task> tasks(JointTeamId team) {
        return jdbc.sql(TASKS)
                .param("team", team.value())
                .query(JointPageRepository::task)
                .list();
    }

    void set(JointTeamId team, Task task) {
        jdbc.sql(SET)
                .param("id", task.id())
                .param("team", team.value())
                .param("text", task.text())
                .param("owner", task.owner().value())
                .param("dueOn", task.dueOn())
                .param("by", task.setBy().value())
                .param("at", task.setAt().atOffset(UTC))
                .update();
    }

    /** Refuses with {@code collaboration.unknown-task} one that is not there or done already. */
    void finish(JointTeamId team, UUID task, StaffId by, Instant at) {
        var done = jdbc.sql(FINISH)
                .param("id", task)
                .param("team", team.value())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (done == 0) {
            throw Refused.notFound("collaboration.unknown-task", "No such task is open");
        }
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getString("text"),
                row.getObject("held_on", LocalDate.class),
                JointTeamRepository.people(row, "attendees"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Task task(ResultSet row, int index) throws SQLException {
        var doneBy = row.getObject("done_by", UUID.class);
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("text"),
                new StaffId(row.getObject("owner_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                new StaffId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                doneBy == null ? null : new StaffId(doneBy),
                doneAt == null ? null : doneAt.toInstant());
    }
}
