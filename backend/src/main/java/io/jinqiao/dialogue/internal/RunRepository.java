package io.jinqiao.dialogue.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of flows. */
@Repository
class RunRepository {

    private static final String OPEN = """
            select * from dialogue.run
             where conversation_id = :conversation
               and (state = 'RUNNING' or (state = 'LAPSED' and changed_at > :since))
             order by started_at desc, id desc limit 1
            """;

    private static final String LOCK_RUNNING = """
            select * from dialogue.run where conversation_id = :conversation and state in ('RUNNING', 'LAPSED')
             order by started_at desc, id desc for update
            """;

    private static final String OF_CONVERSATION = """
            select * from dialogue.run where conversation_id = :conversation order by started_at desc, id desc limit 20
            """;

    private static final String SAVE = """
            insert into dialogue.run as known (id, conversation_id, customer_id, flow, version, language, state, step,
                                               memory, heard_up_to, started_at, changed_at, lapses_at)
            values (:id, :conversation, :customer, :flow, :version, :language, :state, :step,
                    :memory::jsonb, :heard, :at, :at, :lapses)
            on conflict (id) do update
               set language = excluded.language, state = excluded.state, step = excluded.step,
                   memory = excluded.memory, heard_up_to = excluded.heard_up_to,
                   changed_at = excluded.changed_at, lapses_at = excluded.lapses_at
             where known.heard_up_to < excluded.heard_up_to
            """;

    private static final String END = """
            update dialogue.run set state = :state, memory = :memory::jsonb, lapses_at = null, changed_at = :at
             where id = :id
            """;

    private static final String CLAIM_SILENT = """
            select * from dialogue.run where state = 'RUNNING' and lapses_at <= :now
             order by lapses_at limit 100 for update skip locked
            """;

    private static final String NEXT_SILENT = "select min(lapses_at) from dialogue.run where state = 'RUNNING'";

    private static final String ADOPT =
            "update dialogue.run set customer_id = :customer where conversation_id = :conversation";

    private final JdbcClient jdbc;

    RunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void adopt(ConversationId conversation, CustomerId customer) {
        jdbc.sql(ADOPT)
                .param("conversation", conversation.value())
                .param("customer", customer.value())
                .update();
    }

    record Dated(Run run, Instant startedAt) {}

    /** Under way, or lapsed since then. */
    Optional<Run> open(ConversationId conversation, Instant since) {
        return jdbc.sql(OPEN)
                .param("conversation", conversation.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(RUN)
                .optional();
    }

    List<Run> lockOpen(ConversationId conversation) {
        return jdbc.sql(LOCK_RUNNING)
                .param("conversation", conversation.value())
                .query(RUN)
                .list();
    }

    List<Dated> of(ConversationId conversation) {
        return jdbc.sql(OF_CONVERSATION)
                .param("conversation", conversation.value())
                .query((row, index) -> new Dated(run(row), instant(row, "started_at")))
                .list();
    }

    /** False when this message counted already. */
    boolean save(Run run, Instant at, @Nullable Instant lapsesAt) {
        return jdbc.sql(SAVE)
                        .param("id", run.id())
                        .param("conversation", run.conversation().value())
                        .param("customer", run.customer().value())
                        .param("flow", run.flow())
                        .param("version", run.version())
                        .param("language", run.language().code())
                        .param("state", run.state().name())
                        .param("step", run.step())
                        .param("memory", FlowJson.write(run.memory()))
                        .param("heard", run.heardUpTo())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("lapses", lapsesAt == null ? null : lapsesAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(Run run, Instant at) {
        jdbc.sql(END)
                .param("id", run.id())
                .param("state", run.state().name())
                .param("memory", FlowJson.write(run.memory()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those silent for too long by now; several nodes may ask at once. */
    List<Run> claimSilent(Instant now) {
        return jdbc.sql(CLAIM_SILENT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RUN)
                .list();
    }

    Optional<Instant> nextSilent() {
        return jdbc.sql(NEXT_SILENT).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    private static final RowMapper<Run> RUN = (row, index) -> run(row);

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("flow"),
                row.getInt("version"),
                Language.of(row.getString("language")),
                Run.State.valueOf(row.getString("state")),
                row.getString("step"),
                FlowJson.memory(row.getString("memory")),
                row.getLong("heard_up_to"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
