package io.jinqiao.collaboration.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.collaboration.internal.JointTeam.Ending;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JointTeamRepository {

    private static final String COLUMNS = """
            select id, version, number, about_kind, about_id, customer_id, title, called_by, called_at, members, summary,
                   closed_by, closed_at
              from collaboration.joint_team
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF = COLUMNS + """
             where members @> array[:me]::uuid[] order by (closed_at is not null), called_at desc limit 100
            """;

    private static final String ADD = """
            insert into collaboration.joint_team
                   (id, version, number, about_kind, about_id, customer_id, title, called_by, called_at, members)
            values (:id, 0, :number, :aboutKind, :aboutId, :customer, :title, :calledBy, :calledAt, :members)
            """;

    private static final String SAVE = """
            update collaboration.joint_team
               set version = version + 1, members = :members, summary = :summary, closed_by = :closedBy,
                   closed_at = :closedAt
             where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    JointTeamRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JointTeam get(JointTeamId id) {
        return jdbc.sql(GET)
                .param("id", id.value())
                .query(JointTeamRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("collaboration.unknown-team", "No such team"));
    }

    List<JointTeam> of(StaffId me) {
        return jdbc.sql(OF)
                .param("me", me.value())
                .query(JointTeamRepository::read)
                .list();
    }

    void add(JointTeam team) {
        jdbc.sql(ADD)
                .param("id", team.id().value())
                .param("number", team.number())
                .param("aboutKind", team.about().kind())
                .param("aboutId", team.about().id())
                .param("customer", team.customer().value())
                .param("title", team.title())
                .param("calledBy", team.calledBy().value())
                .param("calledAt", team.calledAt().atOffset(UTC))
                .param("members", ids(team.members()))
                .update();
    }

    void save(JointTeam team) {
        var end = team.ending();
        var saved = jdbc.sql(SAVE)
                .param("id", team.id().value())
                .param("version", team.version())
                .param("members", ids(team.members()))
                .param("summary", end == null ? null : end.summary())
                .param("closedBy", end == null ? null : end.by().value())
                .param("closedAt", end == null ? null : end.at().atOffset(UTC))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Team %s was changed meanwhile".formatted(team.number()));
        }
    }

    static UUID[] ids(List<StaffId> people) {
        return people.stream().map(StaffId::value).toArray(UUID[]::new);
    }

    static List<StaffId> people(ResultSet row, String column) throws SQLException {
        var ids = (UUID[]) row.getArray(column).getArray();
        return Stream.of(ids).map(StaffId::new).toList();
    }

    private static JointTeam read(ResultSet row, int index) throws SQLException {
        return new JointTeam(
                new JointTeamId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("number"),
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("title"),
                new StaffId(row.getObject("called_by", UUID.class)),
                requireNonNull(instant(row, "called_at")),
                people(row, "members"),
                ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var at = instant(row, "closed_at");
        return at == null
                ? null
                : new Ending(row.getString("summary"), new StaffId(row.getObject("closed_by", UUID.class)), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
