package io.jinqiao.manual.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.manual.internal.Progress.PointKey;
import io.jinqiao.manual.internal.Progress.Said;
import io.jinqiao.manual.phrases.PhraseEar.Heard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuidanceRepository {

    private static final String COLUMNS = """
            select id, conversation_id, customer_id, code, version, begun_at, heard_up_to, sold_at, ended_at, outcome
              from manual.guidance
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF_CONVERSATION = COLUMNS + "where conversation_id = :id order by begun_at, id";

    private static final String OPEN =
            COLUMNS + "where conversation_id = :id and ended_at is null order by begun_at, id";

    private static final String LOCK_OPEN = OPEN + " for update";

    private static final String OF_CUSTOMER =
            COLUMNS + "where customer_id = :id and ended_at is null order by begun_at, id";

    /** Another begin of the same at the same time is the same. */
    private static final String ADD = """
            insert into manual.guidance (id, conversation_id, customer_id, code, version, begun_at)
            values (:id, :conversation, :customer, :code, :version, :at)
            on conflict do nothing
            """;

    private static final String HEARD_UP_TO =
            "update manual.guidance set heard_up_to = greatest(heard_up_to, :number) where id = :id";

    private static final String SOLD = "update manual.guidance set sold_at = :at where id = :id and sold_at is null";

    private static final String END = """
            update manual.guidance set ended_at = :at, outcome = :outcome where id = :id and ended_at is null
            """;

    private static final String ADD_SAID = """
            insert into manual.said (guidance_id, phrase, point, number, likeness, sample, at)
            values (:guidance, :phrase, :point, :number, :likeness, :sample, :at)
            on conflict do nothing
            """;

    private static final String SAID =
            "select phrase, point, number, likeness, sample from manual.said where guidance_id = :id";

    private static final String STEP_DONE = """
            insert into manual.step_done (guidance_id, step, at) values (:id, :step, :at) on conflict do nothing
            """;

    private static final String ADD_ALLOWANCE = """
            insert into manual.allowance (act_id, guidance_id, items, state) values (:act, :guidance, :items, 'PROPOSED')
            """;

    private static final String DECIDE = """
            update manual.allowance set state = :state where act_id = :act and state = 'PROPOSED'
            returning guidance_id, items, state
            """;

    private static final String ALLOWANCES =
            "select guidance_id, items, state from manual.allowance where guidance_id = :id";

    private final JdbcClient jdbc;

    GuidanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What another person decides or has decided; {@code state} is PROPOSED, ALLOWED or DROPPED. */
    record Allowance(UUID guidance, List<String> items, String state) {}

    /** Refuses with {@code manual.unknown-guidance}. */
    Guidance get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(GuidanceRepository::guidance)
                .optional()
                .orElseThrow(() -> Refused.notFound("manual.unknown-guidance", "No such manual is followed here"));
    }

    /** Ended ones too, in the order in which they began. */
    List<Guidance> of(ConversationId conversation) {
        return list(OF_CONVERSATION, conversation.value());
    }

    List<Guidance> open(ConversationId conversation) {
        return list(OPEN, conversation.value());
    }

    /** Nobody else listens or ends them until the transaction does. */
    List<Guidance> lockOpen(ConversationId conversation) {
        return list(LOCK_OPEN, conversation.value());
    }

    List<Guidance> open(CustomerId customer) {
        return list(OF_CUSTOMER, customer.value());
    }

    private List<Guidance> list(String statement, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .query(GuidanceRepository::guidance)
                .list();
    }

    /** False when the same one was open already. */
    boolean add(Guidance guidance) {
        return jdbc.sql(ADD)
                        .param("id", guidance.id())
                        .param("conversation", guidance.conversation().value())
                        .param("customer", guidance.customer().value())
                        .param("code", guidance.code())
                        .param("version", guidance.version())
                        .param("at", guidance.begunAt().atOffset(UTC))
                        .update()
                > 0;
    }

    void heardUpTo(UUID id, long number) {
        jdbc.sql(HEARD_UP_TO).param("id", id).param("number", number).update();
    }

    void sold(UUID id, Instant at) {
        jdbc.sql(SOLD).param("id", id).param("at", at.atOffset(UTC)).update();
    }

    void end(UUID id, String outcome, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("outcome", outcome)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** False when it was said before; the first time counts. */
    boolean said(UUID id, long number, Heard heard, Instant at) {
        return jdbc.sql(ADD_SAID)
                        .param("guidance", id)
                        .param("phrase", heard.phrase())
                        .param("point", heard.point())
                        .param("number", number)
                        .param("likeness", (float) Math.min(1, heard.likeness()))
                        .param("sample", heard.sample())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    Map<PointKey, Said> said(UUID id) {
        return jdbc
                .sql(SAID)
                .param("id", id)
                .query((row, _) -> Map.entry(
                        new PointKey(row.getString("phrase"), row.getInt("point")),
                        new Said(row.getLong("number"), row.getDouble("likeness"), row.getString("sample"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** True the first time. */
    boolean stepDone(UUID id, String step, Instant at) {
        return jdbc.sql(STEP_DONE)
                        .param("id", id)
                        .param("step", step)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    void propose(UUID act, UUID guidance, List<String> items) {
        jdbc.sql(ADD_ALLOWANCE)
                .param("act", act)
                .param("guidance", guidance)
                .param("items", items.toArray(String[]::new))
                .update();
    }

    Allowance decide(UUID act, String state) {
        return jdbc.sql(DECIDE)
                .param("act", act)
                .param("state", state)
                .query(GuidanceRepository::allowance)
                .single();
    }

    List<Allowance> allowances(UUID guidance) {
        return jdbc.sql(ALLOWANCES)
                .param("id", guidance)
                .query(GuidanceRepository::allowance)
                .list();
    }

    Set<String> allowed(UUID guidance) {
        var allowed = new HashSet<String>();
        allowances(guidance).stream()
                .filter(each -> each.state().equals("ALLOWED"))
                .forEach(each -> allowed.addAll(each.items()));
        return allowed;
    }

    private static Allowance allowance(ResultSet row, int index) throws SQLException {
        return new Allowance(
                row.getObject("guidance_id", UUID.class),
                List.of((String[]) row.getArray("items").getArray()),
                row.getString("state"));
    }

    private static Guidance guidance(ResultSet row, int index) throws SQLException {
        return new Guidance(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getLong("heard_up_to"),
                instant(row, "sold_at"),
                instant(row, "ended_at"),
                row.getString("outcome"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
