package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.Account.Failures;
import io.jinqiao.staff.internal.Account.Password;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people sign in with. */
@Repository
class AccountRepository {

    private static final String ACCOUNT = "select " + StaffRepository.COLUMNS + """
            , password_hash, password_at, password_given, password_before, failures, failing_since, locked_until, barred, second_factor
              from staff.person
            """;

    private static final String CLAIM = ACCOUNT + "where username = ? and left_at is null and not service for update";

    private static final String CLAIM_NUMBER =
            ACCOUNT + "where number = ? and left_at is null and not service for update";

    private static final String LOCK = ACCOUNT + "where id = ? and left_at is null and not service for update";

    private static final String FAILURES = """
            update staff.person
               set failures = :count, failing_since = :since, locked_until = :until
             where id = :id
            """;

    private static final String PASSWORD = """
            update staff.person
               set password_hash = :hash, password_at = :at, password_given = :given, password_before = :before
             where id = :id
            """;

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account, locked against a second attempt at the same moment. */
    Optional<Account> claim(String username) {
        return jdbc.sql(CLAIM).param(username).query(AccountRepository::account).optional();
    }

    Optional<Account> claimByNumber(String number) {
        return jdbc.sql(CLAIM_NUMBER)
                .param(number)
                .query(AccountRepository::account)
                .optional();
    }

    /** Locked too, for a way in that knows the person already. */
    Optional<Account> find(StaffId id) {
        return jdbc.sql(LOCK)
                .param(id.value())
                .query(AccountRepository::account)
                .optional();
    }

    /** Refuses with {@code staff.unknown}. */
    Account lock(StaffId id) {
        return find(id).orElseThrow(() -> Refused.notFound("staff.unknown", "Nobody with that id works here"));
    }

    void save(StaffId id, Failures failures) {
        jdbc.sql(FAILURES)
                .param("id", id.value())
                .param("count", failures.count())
                .param("since", utc(failures.since()))
                .param("until", utc(failures.lockedUntil()))
                .update();
    }

    void save(StaffId id, Password password) {
        jdbc.sql(PASSWORD)
                .param("id", id.value())
                .param("hash", password.hash())
                .param("at", password.since().atOffset(UTC))
                .param("given", password.given())
                .param("before", password.before().toArray(String[]::new))
                .update();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        var password = new Password(
                row.getString("password_hash"),
                row.getObject("password_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("password_given"),
                List.of((String[]) row.getArray("password_before").getArray()));
        var failures =
                new Failures(row.getInt("failures"), instant(row, "failing_since"), instant(row, "locked_until"));
        return new Account(
                StaffRepository.person(row, index),
                password,
                failures,
                row.getString("barred") != null,
                row.getBoolean("second_factor"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }
}
