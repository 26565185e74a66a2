package io.jinqiao.identity.internal;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProofRepository {

    private static final String ADD = """
            insert into identity.proof (id, customer, conversation, level, means, staff, words, at, until)
            values (:id, :customer, :conversation, :level, :means, :staff, :words, :at, :until)
            """;

    private static final String HOLDING = """
            select customer, conversation, level, means, staff, words, at, until
              from identity.proof
             where customer = :customer and until > :now and (conversation is null or conversation = :conversation)
            """;

    private final JdbcClient jdbc;

    ProofRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Proof proof) {
        var conversation = proof.conversation();
        var staff = proof.staff();
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("customer", proof.customer().value())
                .param("conversation", conversation == null ? null : conversation.value())
                .param("level", proof.level().name())
                .param("means", proof.means().name())
                .param("staff", staff == null ? null : staff.value())
                .param("words", proof.words())
                .param("at", proof.at().atOffset(ZoneOffset.UTC))
                .param("until", proof.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of this customer: what was proved in another's name counts for nobody else. */
    List<Proof> holding(CustomerId customer, ConversationId conversation, Instant now) {
        return jdbc.sql(HOLDING)
                .param("customer", customer.value())
                .param("conversation", conversation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> {
                    var where = row.getObject("conversation", UUID.class);
                    var staff = row.getObject("staff", UUID.class);
                    return new Proof(
                            new CustomerId(row.getObject("customer", UUID.class)),
                            where == null ? null : new ConversationId(where),
                            Level.valueOf(row.getString("level")),
                            Means.valueOf(row.getString("means")),
                            staff == null ? null : new StaffId(staff),
                            row.getString("words"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("until", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
