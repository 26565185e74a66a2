package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.Borrowed.Lender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BorrowedRepository {

    /** Of a lender who left or is barred nothing is had. */
    private static final String OF = """
        select l.id, l.permissions, p.posts, p.areas, l.begins, l.until
          from staff.lending l join staff.person p on p.id = l.lender
         where l.borrower = :staff and l.ended_at is null and p.left_at is null and p.barred is null
        union all
        select e.id, array[e.permission], null, null, e.taken_at, e.until
          from staff.emergency e
         where e.staff = :staff and e.ended_at is null
        """;

    private static final String LENDINGS = """
        select id, lender, borrower, permissions, begins, until, reason, lent_at, ended_at, ended_by from staff.lending
        """;

    private static final String ABOUT = LENDINGS + """
         where lender = :staff or borrower = :staff order by lent_at desc limit 100
        """;

    private static final String LOCK = LENDINGS + "where id = :id for update";

    private static final String BETWEEN = """
        select exists (select 1 from staff.lending
                        where least(lender, borrower) = least(:one, :other)
                          and greatest(lender, borrower) = greatest(:one, :other)
                          and begins <= :now and coalesce(ended_at, until) > :since)
        """;

    private static final String LEND = """
        insert into staff.lending (id, lender, borrower, permissions, begins, until, reason, lent_at)
        values (:id, :lender, :borrower, :permissions, :from, :until, :reason, :at)
        """;

    private static final String BEGIN = "update staff.lending set begun_at = :at where id = :id";

    private static final String END = """
        update staff.lending set ended_at = :at, ended_by = :by where id = :id and ended_at is null
        """;

    private static final String BEGINNING = LENDINGS + """
         where begun_at is null and ended_at is null and begins <= :now limit 1 for update skip locked
        """;

    private static final String ENDING =
            LENDINGS + "where ended_at is null and until <= :now limit 1 for update skip locked";

    private static final String NEXT = """
        select min(at) from (
            select least(case when begun_at is null then begins end, until) as at
              from staff.lending where ended_at is null
            union all
            select until from staff.emergency where ended_at is null) due
        """;

    private final JdbcClient jdbc;

    BorrowedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Borrowed> of(StaffId staff) {
        return jdbc.sql(OF)
                .param("staff", staff.value())
                .query((row, index) -> new Borrowed(
                        row.getObject("id", UUID.class),
                        Set.copyOf(permissions(row)),
                        lender(row),
                        at(row, "begins"),
                        at(row, "until")))
                .list();
    }

    /** What somebody lent or was lent, the newest first. */
    List<Lending> about(StaffId staff) {
        return jdbc.sql(ABOUT)
                .param("staff", staff.value())
                .query(BorrowedRepository::lending)
                .list();
    }

    /** Refuses with {@code staff.unknown-lending}. */
    Lending lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(BorrowedRepository::lending)
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown-lending", "Nothing like this was lent"));
    }

    boolean between(StaffId one, StaffId other, Instant since, Instant now) {
        return jdbc.sql(BETWEEN)
                .param("one", one.value())
                .param("other", other.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void lend(Lending lending) {
        jdbc.sql(LEND)
                .param("id", lending.id())
                .param("lender", lending.lender().value())
                .param("borrower", lending.borrower().value())
                .param(
                        "permissions",
                        lending.permissions().stream().map(Enum::name).toArray(String[]::new))
                .param("from", lending.from().atOffset(ZoneOffset.UTC))
                .param("until", lending.until().atOffset(ZoneOffset.UTC))
                .param("reason", lending.reason())
                .param("at", lending.lentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void begin(UUID id, Instant at) {
        jdbc.sql(BEGIN).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void end(UUID id, @Nullable StaffId by, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("by", by == null ? null : by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Lending> beginning(Instant now) {
        return due(BEGINNING, now);
    }

    Optional<Lending> ending(Instant now) {
        return due(ENDING, now);
    }

    Optional<Instant> next() {
        return jdbc.sql(NEXT)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private Optional<Lending> due(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(BorrowedRepository::lending)
                .optional();
    }

    private static Lending lending(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var endedBy = row.getObject("ended_by", UUID.class);
        return new Lending(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("lender", UUID.class)),
                new StaffId(row.getObject("borrower", UUID.class)),
                permissions(row),
                at(row, "begins"),
                at(row, "until"),
                row.getString("reason"),
                at(row, "lent_at"),
                ended == null ? null : ended.toInstant(),
                endedBy == null ? null : new StaffId(endedBy));
    }

    private static List<Permission> permissions(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("permissions").getArray())
                .map(Permission::valueOf)
                .toList();
    }

    private static @Nullable Lender lender(ResultSet row) throws SQLException {
        var posts = row.getArray("posts");
        return posts == null
                ? null
                : new Lender(List.of((String[]) posts.getArray()), Areas.read(row.getString("areas")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
