package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.SignInRecord.Live;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sign-ins: those under way, and their history. */
@Repository
class SignInRepository {

    private static final String ADD = """
            insert into staff.sign_in (id, staff, at, address, browser, means, stage, active_at)
            values (:id, :staff, :at, :address, :browser, :means, :stage, :at)
            """;

    private static final String ADD_REFUSED = """
            insert into staff.sign_in
                   (id, staff, at, address, browser, means, stage, refused, active_at, ended_at, ended)
            values (:id, :staff, :at, :address, :browser, :means, 'REFUSED', :why, :at, :at, 'SIGNED_OUT')
            """;

    private static final String LIVE =
            "select s.id as sign_in, s.means, s.stage, s.at, s.active_at, s.ended, p.left_at, p.barred, "
                    + StaffRepository.COLUMNS.replaceAll("(\\w+)", "p.$1")
                    + " from staff.sign_in s join staff.person p on p.id = s.staff where s.id = ?";

    private static final String ACTIVE = "update staff.sign_in set active_at = :at where id = :id and active_at < :at";

    private static final String ADVANCE =
            "update staff.sign_in set stage = :stage, means = coalesce(:means, means) where id = :id and ended_at is null";

    private static final String END_ONE = """
            update staff.sign_in set ended_at = :at, ended = :why where id = :id and ended_at is null
            """;

    private static final String END_OTHERS = """
            update staff.sign_in set ended_at = :at, ended = :why
             where staff = :staff and ended_at is null and id is distinct from :but
            """;

    private static final String OVERDUE = """
            select id from staff.sign_in
             where ended_at is null and (active_at <= :idleSince or at <= :since)
             limit 1
               for update skip locked
            """;

    private static final String FIRST_DUE = """
            select min(least(active_at + make_interval(secs => :idle), at + make_interval(secs => :longest)))
              from staff.sign_in where ended_at is null
            """;

    private static final String HISTORY = """
            select id, at, address, browser, means, refused, active_at, ended_at, ended
              from staff.sign_in where staff = ? order by at desc limit 100
            """;

    private final JdbcClient jdbc;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(StaffId staff, Origin from, String means, Stage stage, Instant at) {
        var id = Ids.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("staff", staff.value())
                .param("at", at.atOffset(UTC))
                .param("address", from.address())
                .param("browser", from.browser())
                .param("means", means)
                .param("stage", stage.name())
                .update();
        return id;
    }

    void addRefused(StaffId staff, Origin from, String means, String why, Instant at) {
        jdbc.sql(ADD_REFUSED)
                .param("id", Ids.next())
                .param("staff", staff.value())
                .param("at", at.atOffset(UTC))
                .param("address", from.address())
                .param("browser", from.browser())
                .param("means", means)
                .param("why", why)
                .update();
    }

    Optional<Live> live(UUID id) {
        return jdbc.sql(LIVE).param(id).query(SignInRepository::live).optional();
    }

    void active(UUID id, Instant at) {
        jdbc.sql(ACTIVE).param("id", id).param("at", at.atOffset(UTC)).update();
    }

    void advance(UUID id, Stage stage, @Nullable String means) {
        jdbc.sql(ADVANCE)
                .param("id", id)
                .param("stage", stage.name())
                .param("means", means, Types.VARCHAR)
                .update();
    }

    boolean end(UUID id, Ending why, Instant at) {
        return jdbc.sql(END_ONE)
                        .param("id", id)
                        .param("why", why.name())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** How many of this person's sign-ins ended; {@code but} goes on. */
    int endAll(StaffId staff, @Nullable UUID but, Ending why, Instant at) {
        return jdbc.sql(END_OTHERS)
                .param("staff", staff.value())
                .param("but", but, Types.OTHER)
                .param("why", why.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<UUID> overdue(Duration idle, Duration longest, Instant now) {
        return jdbc.sql(OVERDUE)
                .param("idleSince", now.minus(idle).atOffset(UTC))
                .param("since", now.minus(longest).atOffset(UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    Optional<Instant> firstDue(Duration idle, Duration longest) {
        return jdbc.sql(FIRST_DUE)
                .param("idle", idle.toSeconds())
                .param("longest", longest.toSeconds())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** The newest hundred. */
    List<SignInRecord> history(StaffId staff) {
        return jdbc.sql(HISTORY)
                .param(staff.value())
                .query(SignInRepository::record)
                .list();
    }

    private static Live live(ResultSet row, int index) throws SQLException {
        return new Live(
                row.getObject("sign_in", UUID.class),
                StaffRepository.person(row, index),
                row.getString("left_at") == null && row.getString("barred") == null,
                row.getString("means"),
                Stage.valueOf(row.getString("stage")),
                instant(row, "at"),
                instant(row, "active_at"),
                ending(row));
    }

    private static SignInRecord record(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new SignInRecord(
                row.getObject("id", UUID.class),
                instant(row, "at"),
                row.getString("address"),
                row.getString("browser"),
                row.getString("means"),
                row.getString("refused"),
                instant(row, "active_at"),
                ended == null ? null : ended.toInstant(),
                ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var ended = row.getString("ended");
        return ended == null ? null : Ending.valueOf(ended);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
