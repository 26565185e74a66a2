package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the house shows to its provider to be known there; sealed as the house's own. */
@Repository
class SsoSecretRepository implements KeepsSealed {

    private static final Place PLACE = new Place("staff.sso_secret", "secret", Owner.HOUSE.value());

    private static final String SET = """
            insert into staff.sso_secret (sealed, at, by) values (:sealed, :at, :by)
            on conflict (one) do update set sealed = :sealed, at = :at, by = :by
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    SsoSecretRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** That there is one; never what it is. */
    record Known(Instant at, StaffId by) {}

    void set(String secret, StaffId by, Instant at) {
        jdbc.sql(SET)
                .param("sealed", vault.seal(Owner.HOUSE, PLACE, secret))
                .param("at", at.atOffset(UTC))
                .param("by", by.value())
                .update();
    }

    Optional<Known> known() {
        return jdbc.sql("select at, by from staff.sso_secret")
                .query((row, _) -> new Known(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new StaffId(row.getObject("by", UUID.class))))
                .optional();
    }

    Optional<String> inClear() {
        return found().map(secret -> vault.open(Owner.HOUSE, PLACE, secret));
    }

    /** The token by which a provider is told that somebody leaves it; it says who they are, and stands in their session. */
    byte[] sealed(StaffId staff, UUID signIn, String token) {
        return vault.seal(Owner.of(staff), session(signIn), token);
    }

    String opened(StaffId staff, UUID signIn, byte[] sealed) {
        return vault.open(Owner.of(staff), session(signIn), sealed);
    }

    private static Place session(UUID signIn) {
        return new Place("staff.session_attributes", "sso-token", signIn);
    }

    @Override
    public void sealAgain(Owner owner) {
        if (owner.equals(Owner.HOUSE)) {
            inClear()
                    .ifPresent(secret -> jdbc.sql("update staff.sso_secret set sealed = ?")
                            .param(vault.seal(Owner.HOUSE, PLACE, secret))
                            .update());
        }
    }

    private Optional<byte[]> found() {
        return jdbc.sql("select sealed from staff.sso_secret")
                .query(byte[].class)
                .optional();
    }
}
