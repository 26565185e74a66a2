package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Flows as the desk shows them. */
@Component
class FlowReads {

    private static final String ALL = "select * from dialogue.flow order by code";

    private static final String ONE = "select * from dialogue.flow where code = :flow";

    private static final String VERSIONS = """
            select version, published_by, published_at from dialogue.version where flow = :flow order by version desc
            """;

    private static final String STATES = """
            select count(*) as started,
                   count(*) filter (where state = 'FINISHED') as finished,
                   count(*) filter (where state = 'HANDED_OVER') as handed_over,
                   count(*) filter (where state = 'STOPPED') as stopped,
                   count(*) filter (where state = 'LAPSED') as lapsed
              from dialogue.run where flow = :flow
            """;

    private static final String LEAVING = """
            select step, count(*) as times from dialogue.run
             where flow = :flow and state in ('HANDED_OVER', 'STOPPED', 'LAPSED')
             group by step order by times desc, step
            """;

    private final JdbcClient jdbc;
    private final FlowRepository flows;

    FlowReads(JdbcClient jdbc, FlowRepository flows) {
        this.jdbc = jdbc;
        this.flows = flows;
    }

    /** How it goes with customers; {@code leaving} says at which steps they left unserved. */
    record Health(long started, long finished, long handedOver, long stopped, long lapsed, List<Leaving> leaving) {}

    record Leaving(String step, long times) {}

    record Published(int version, String by, Instant at) {}

    record Card(String code, Bilingual name, String business, int inForce, boolean draft, Health health) {}

    record Stored(String code, int inForce, @Nullable Flow draft, long draftVersion) {}

    List<Card> all() {
        return jdbc.sql(ALL).query((row, index) -> stored(row)).list().stream()
                .map(this::card)
                .toList();
    }

    Stored get(String flow) {
        return jdbc.sql(ONE)
                .param("flow", flow)
                .query((row, index) -> stored(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("dialogue.unknown-flow", "No such flow"));
    }

    List<Published> versions(String flow) {
        return jdbc.sql(VERSIONS)
                .param("flow", flow)
                .query((row, index) -> new Published(
                        row.getInt("version"),
                        row.getString("published_by"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Health health(String flow) {
        var leaving = jdbc.sql(LEAVING)
                .param("flow", flow)
                .query((row, index) -> new Leaving(row.getString("step"), row.getLong("times")))
                .list();
        return jdbc.sql(STATES)
                .param("flow", flow)
                .query((row, index) -> new Health(
                        row.getLong("started"),
                        row.getLong("finished"),
                        row.getLong("handed_over"),
                        row.getLong("stopped"),
                        row.getLong("lapsed"),
                        new ArrayList<>(leaving)))
                .single();
    }

    private Card card(Stored stored) {
        var draft = stored.draft();
        var flow = draft != null ? draft : flows.get(stored.code(), stored.inForce());
        return new Card(
                stored.code(), flow.name(), flow.business(), stored.inForce(), draft != null, health(stored.code()));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var draft = row.getString("draft");
        return new Stored(
                row.getString("code"),
                row.getInt("in_force"),
                draft == null ? null : FlowJson.read(draft),
                row.getLong("draft_version"));
    }
}
