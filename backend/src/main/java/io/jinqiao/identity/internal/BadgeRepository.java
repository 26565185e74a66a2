package io.jinqiao.identity.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes by which a customer finds that who serves them is of the house. */
@Repository
class BadgeRepository {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private static final String ADD = """
            insert into identity.badge (code, conversation, staff, shown_at) values (:code, :conversation, :staff, :at)
            on conflict (conversation, staff) do nothing
            """;

    private static final String OF =
            "select code from identity.badge where conversation = :conversation and staff = :staff";

    private static final String FIND = "select conversation, staff from identity.badge where code = :code";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    BadgeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who wears it, and where. */
    record Worn(ConversationId conversation, StaffId staff) {}

    /** The same for both sides of this conversation as long as this person serves in it. */
    String code(ConversationId conversation, StaffId staff) {
        jdbc.sql(ADD)
                .param("code", drawn())
                .param("conversation", conversation.value())
                .param("staff", staff.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(OF)
                .param("conversation", conversation.value())
                .param("staff", staff.value())
                .query(String.class)
                .single();
    }

    Optional<Worn> find(String code) {
        return jdbc.sql(FIND)
                .param("code", code)
                .query((row, index) -> new Worn(
                        new ConversationId(row.getObject("conversation", UUID.class)),
                        new StaffId(row.getObject("staff", UUID.class))))
                .optional();
    }

    private String drawn() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }
}
