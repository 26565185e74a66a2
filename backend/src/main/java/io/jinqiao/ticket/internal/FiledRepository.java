package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How tickets were filed: by which version of the classification, with which answers, and what a machine proposed. */
@Repository
class FiledRepository {

    private static final String FILE =
            "update ticket.ticket set business_version = :version, answers = :answers::jsonb where id = :ticket";

    private static final String REFILE = "update ticket.ticket set business_version = :version where id = :ticket";

    private static final String OF = "select business_version, answers from ticket.ticket where id = :ticket";

    private static final String PROPOSE = """
        insert into ticket.identification (ticket_id, business, urgency, team, probability, at)
        values (:ticket, :business, :urgency, :team, :probability, :at)
        """;

    private static final String PROPOSAL = """
        select business, urgency, team, probability, confirmed_by, confirmed_at
          from ticket.identification
         where ticket_id = :ticket
        """;

    private static final String CONFIRM = """
        update ticket.identification set confirmed_by = :by, confirmed_at = :at
         where ticket_id = :ticket and confirmed_at is null
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FiledRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** {@code version} is null until somebody has classified it. */
    record Filed(@Nullable Integer version, Map<String, String> answers) {}

    /** {@code probability} is how likely the machine held the class to be right. */
    record Proposal(
            String business,
            Urgency urgency,
            String team,
            double probability,
            @Nullable StaffId confirmedBy,
            @Nullable Instant confirmedAt) {}

    void file(TicketId ticket, int version, Map<String, String> answers) {
        jdbc.sql(FILE)
                .param("ticket", ticket.value())
                .param("version", version)
                .param("answers", json.writeValueAsString(answers))
                .update();
    }

    void refile(TicketId ticket, int version) {
        jdbc.sql(REFILE)
                .param("ticket", ticket.value())
                .param("version", version)
                .update();
    }

    Filed of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query((row, index) -> new Filed(
                        row.getObject("business_version", Integer.class),
                        json.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {})))
                .single();
    }

    void propose(TicketId ticket, Proposal proposal, Instant at) {
        jdbc.sql(PROPOSE)
                .param("ticket", ticket.value())
                .param("business", proposal.business())
                .param("urgency", proposal.urgency().name())
                .param("team", proposal.team())
                .param("probability", proposal.probability())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Proposal> proposal(TicketId ticket) {
        return jdbc.sql(PROPOSAL)
                .param("ticket", ticket.value())
                .query(FiledRepository::proposal)
                .optional();
    }

    /** False when somebody has done so already. */
    boolean confirm(TicketId ticket, StaffId by, Instant at) {
        return jdbc.sql(CONFIRM)
                        .param("ticket", ticket.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        var by = row.getObject("confirmed_by", UUID.class);
        var at = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Proposal(
                row.getString("business"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("team"),
                row.getDouble("probability"),
                by == null ? null : new StaffId(by),
                at == null ? null : at.toInstant());
    }
}
