package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of the provider's people is which of ours. */
@Repository
class SsoLinkRepository {

    private static final String ADD = """
            insert into staff.sso_link (issuer, subject, staff, linked_at) values (:issuer, :subject, :staff, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    SsoLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StaffId> find(String issuer, String subject) {
        return jdbc.sql("select staff from staff.sso_link where issuer = ? and subject = ?")
                .param(issuer)
                .param(subject)
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /** False when either of the two is linked already, to somebody else. */
    boolean add(String issuer, String subject, StaffId staff, Instant at) {
        return jdbc.sql(ADD)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("staff", staff.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    boolean isLinked(StaffId staff) {
        return jdbc.sql("select exists (select 1 from staff.sso_link where staff = ?)")
                .param(staff.value())
                .query(Boolean.class)
                .single();
    }

    boolean remove(StaffId staff) {
        return jdbc.sql("delete from staff.sso_link where staff = ?")
                        .param(staff.value())
                        .update()
                > 0;
    }
}
