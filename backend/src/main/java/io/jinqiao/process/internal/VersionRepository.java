package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of processes, whose content never changes once it is there. */
@Repository
class VersionRepository {

    private static final String COLUMNS = """
            select process, version, state, note, proposed_by, proposed_at, decided_by, decided_at, reason, teams, running_from
              from process.version
            """;

    private static final String OF = COLUMNS + "where process = :process order by version desc";

    private static final String GET = COLUMNS + "where process = :process and version = :version";

    private static final String RUNNING =
            COLUMNS + "where process = :process and state in ('IN_FORCE', 'PILOT') order by state desc";

    private static final String CONTENT =
            "select content from process.version where process = :process and version = :version";

    private static final String KNOWN = "select code from process.process";

    private static final String ENTER =
            "insert into process.process (code, id) values (:process, :id) on conflict do nothing";

    private static final String LOCK = "select id from process.process where code = :process for update";

    private static final String NEXT =
            "select coalesce(max(version), 0) + 1 from process.version where process = :process";

    private static final String ADD = """
            insert into process.version (process, version, content, state, note, proposed_by, proposed_at, running_from)
            values (:process, :version, :content, :state, :note, :proposedBy, :proposedAt, :runningFrom)
            """;

    private static final String SAVE = """
            update process.version
               set state = :state, decided_by = :decidedBy, decided_at = :decidedAt, reason = :reason,
                   teams = string_to_array(:teams, ','), running_from = :runningFrom
             where process = :process and version = :version
            """;

    private final JdbcClient jdbc;
    private final Map<String, Drawing> read = new ConcurrentHashMap<>();

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the process where it is new, and keeps others from changing its versions meanwhile. */
    UUID lock(String process) {
        jdbc.sql(ENTER).param("process", process).param("id", Ids.next()).update();
        return jdbc.sql(LOCK).param("process", process).query(UUID.class).single();
    }

    /** Codes of all processes. */
    Set<String> known() {
        return Set.copyOf(jdbc.sql(KNOWN).query(String.class).list());
    }

    int next(String process) {
        return jdbc.sql(NEXT).param("process", process).query(Integer.class).single();
    }

    List<Version> of(String process) {
        return jdbc.sql(OF)
                .param("process", process)
                .query(VersionRepository::version)
                .list();
    }

    Version get(String process, int version) {
        return jdbc.sql(GET)
                .param("process", process)
                .param("version", version)
                .query(VersionRepository::version)
                .optional()
                .orElseThrow(() -> Refused.notFound("process.unknown", "No such version"));
    }

    Optional<Version> inForce(String process) {
        return running(process).stream()
                .filter(each -> each.state() == Version.State.IN_FORCE)
                .findFirst();
    }

    /** The version that this team's matters go by: the one it pilots, or the one in force. */
    Optional<Version> chosen(String process, String team) {
        return running(process).stream()
                .filter(each ->
                        each.state() == Version.State.IN_FORCE || each.teams().contains(team))
                .findFirst();
    }

    /** A pilot before what is in force. */
    private List<Version> running(String process) {
        return jdbc.sql(RUNNING)
                .param("process", process)
                .query(VersionRepository::version)
                .list();
    }

    String content(String process, int version) {
        return jdbc.sql(CONTENT)
                .param("process", process)
                .param("version", version)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refused.notFound("process.unknown", "No such version"));
    }

    Drawing drawing(String process, int version) {
        return read.computeIfAbsent(process + " " + version, _ -> ReadDrawing.of(content(process, version)));
    }

    void add(Version version, String content) {
        var by = version.proposedBy();
        jdbc.sql(ADD)
                .param("process", version.process())
                .param("version", version.version())
                .param("content", content)
                .param("state", version.state().name())
                .param("note", version.note())
                .param("proposedBy", by == null ? null : by.value())
                .param("proposedAt", version.proposedAt().atOffset(UTC))
                .param("runningFrom", at(version.runningFrom()))
                .update();
    }

    void save(Version version) {
        var by = version.decidedBy();
        jdbc.sql(SAVE)
                .param("process", version.process())
                .param("version", version.version())
                .param("state", version.state().name())
                .param("decidedBy", by == null ? null : by.value())
                .param("decidedAt", at(version.decidedAt()))
                .param("reason", version.reason())
                .param("teams", String.join(",", version.teams()))
                .param("runningFrom", at(version.runningFrom()))
                .update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getString("process"),
                row.getInt("version"),
                Version.State.valueOf(row.getString("state")),
                row.getString("note"),
                staff(row, "proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                staff(row, "decided_by"),
                instant(row, "decided_at"),
                row.getString("reason"),
                List.of((String[]) row.getArray("teams").getArray()),
                instant(row, "running_from"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(UTC);
    }
}
