package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.StepView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepRepository {

    private static final String ADD = """
            insert into routing.step (id, conversation_id, at, step, to_staff, team, reason, reasons)
            values (:id, :conversation, :at, :step, :staff, :team, :reason, :reasons)
            """;

    private static final String PATH = """
            select at, step, to_staff, team, reason, reasons
              from routing.step
             where conversation_id = :conversation
             order by at, id
            """;

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, ConversationId conversation, StepView step) {
        var to = step.to();
        jdbc.sql(ADD)
                .param("id", id)
                .param("conversation", conversation.value())
                .param("at", step.at().atOffset(UTC))
                .param("step", step.step())
                .param("staff", to == null ? null : to.value())
                .param("team", step.team())
                .param("reason", step.reason())
                .param("reasons", step.reasons().toArray(String[]::new))
                .update();
    }

    List<StepView> path(ConversationId conversation) {
        return jdbc.sql(PATH)
                .param("conversation", conversation.value())
                .query(StepRepository::step)
                .list();
    }

    private static StepView step(ResultSet row, int index) throws SQLException {
        var staff = row.getObject("to_staff", UUID.class);
        return new StepView(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("step"),
                staff == null ? null : new StaffId(staff),
                row.getString("team"),
                row.getString("reason"),
                List.of((String[]) row.getArray("reasons").getArray()));
    }
}
