package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors, at most one a person. */
@Repository
class SecondFactorRepository {

    private static final String FIND =
            "select staff, secret, confirmed_at, last_step, recovery from staff.second_factor where staff = ?";

    private static final String BEGIN = """
            insert into staff.second_factor (staff, secret) values (:staff, :secret)
            on conflict (staff) do update set secret = :secret, last_step = 0, recovery = '{}'
             where staff.second_factor.confirmed_at is null
            """;

    private static final String SAVE = """
            update staff.second_factor
               set last_step = :step, recovery = :recovery, confirmed_at = coalesce(confirmed_at, :at)
             where staff = :staff
            """;

    private final JdbcClient jdbc;

    SecondFactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that was begun; see whether it is confirmed. */
    Optional<SecondFactor> find(StaffId staff) {
        return jdbc.sql(FIND)
                .param(staff.value())
                .query(SecondFactorRepository::factor)
                .optional();
    }

    Optional<SecondFactor> confirmed(StaffId staff) {
        return find(staff).filter(SecondFactor::confirmed);
    }

    /** A new secret, unless one is confirmed. */
    void begin(StaffId staff, byte[] secret) {
        jdbc.sql(BEGIN).param("staff", staff.value()).param("secret", secret).update();
    }

    void save(SecondFactor factor, Instant at) {
        jdbc.sql(SAVE)
                .param("staff", factor.staff().value())
                .param("step", factor.lastStep())
                .param("recovery", factor.recovery().toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    void remove(StaffId staff) {
        jdbc.sql("delete from staff.second_factor where staff = ?")
                .param(staff.value())
                .update();
    }

    private static SecondFactor factor(ResultSet row, int index) throws SQLException {
        return new SecondFactor(
                new StaffId(row.getObject("staff", UUID.class)),
                Bytes.of(row.getBytes("secret")),
                row.getObject("confirmed_at") != null,
                row.getLong("last_step"),
                List.of((String[]) row.getArray("recovery").getArray()));
    }
}
