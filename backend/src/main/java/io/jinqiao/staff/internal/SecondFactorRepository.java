package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors, at most one a person; their secrets are sealed for the person they prove. */
@Repository
class SecondFactorRepository implements KeepsSealed {

    private static final String FIND =
            "select staff, secret, sealed, confirmed_at, last_step, recovery from staff.second_factor where staff = ?";

    private static final String IS_CONFIRMED =
            "select exists (select 1 from staff.second_factor where staff = ? and confirmed_at is not null)";

    private static final String BEGIN = """
            insert into staff.second_factor (staff, sealed) values (:staff, :sealed)
            on conflict (staff) do update set sealed = :sealed, secret = null, last_step = 0, recovery = '{}'
             where staff.second_factor.confirmed_at is null
            """;

    private static final String CLEAR_ONE =
            "select staff, secret from staff.second_factor where secret is not null limit 1 for update skip locked";

    private static final String SEAL =
            "update staff.second_factor set sealed = :sealed, secret = null where staff = :staff";

    private static final String SAVE = """
            update staff.second_factor
               set last_step = :step, recovery = :recovery, confirmed_at = coalesce(confirmed_at, :at)
             where staff = :staff
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    SecondFactorRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One that was begun; see whether it is confirmed. */
    Optional<SecondFactor> find(StaffId staff) {
        return jdbc.sql(FIND).param(staff.value()).query(this::factor).optional();
    }

    Optional<SecondFactor> confirmed(StaffId staff) {
        return find(staff).filter(SecondFactor::confirmed);
    }

    /** Without opening its secret, which only a code is compared with. */
    boolean isConfirmed(StaffId staff) {
        return jdbc.sql(IS_CONFIRMED).param(staff.value()).query(Boolean.class).single();
    }

    /** A new secret, unless one is confirmed. */
    void begin(StaffId staff, byte[] secret) {
        jdbc.sql(BEGIN)
                .param("staff", staff.value())
                .param("sealed", sealed(staff, secret))
                .update();
    }

    /** Seals one secret that an earlier release kept in clear, in the caller's transaction; false when none is left. */
    boolean sealOne() {
        var clear = jdbc.sql(CLEAR_ONE).query(SecondFactorRepository::clear).optional();
        clear.ifPresent(each -> seal(each.staff(), each.secret().array()));
        return clear.isPresent();
    }

    @Override
    public void sealAgain(Owner owner) {
        var staff = new StaffId(owner.value());
        find(staff).ifPresent(factor -> seal(staff, factor.secret().array()));
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

    private void seal(StaffId staff, byte[] secret) {
        jdbc.sql(SEAL)
                .param("staff", staff.value())
                .param("sealed", sealed(staff, secret))
                .update();
    }

    private byte[] sealed(StaffId staff, byte[] secret) {
        return vault.seal(Owner.of(staff), place(staff), HexFormat.of().formatHex(secret));
    }

    private Bytes opened(StaffId staff, byte[] sealed) {
        return Bytes.of(HexFormat.of().parseHex(vault.open(Owner.of(staff), place(staff), sealed)));
    }

    private static Place place(StaffId staff) {
        return new Place("staff.second_factor", "secret", staff.value());
    }

    private record Clear(StaffId staff, Bytes secret) {}

    private static Clear clear(ResultSet row, int index) throws SQLException {
        return new Clear(new StaffId(row.getObject("staff", UUID.class)), Bytes.of(row.getBytes("secret")));
    }

    private SecondFactor factor(ResultSet row, int index) throws SQLException {
        var staff = new StaffId(row.getObject("staff", UUID.class));
        var sealed = row.getBytes("sealed");
        return new SecondFactor(
                staff,
                sealed == null ? clear(row, index).secret() : opened(staff, sealed),
                row.getObject("confirmed_at") != null,
                row.getLong("last_step"),
                List.of((String[]) row.getArray("recovery").getArray()));
    }
}
