package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Asked.Reason;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRepository {

    private static final String IS_KNOWN =
            "select count(*) from gaps.question where conversation_id = :conversation and number = :number";

    private static final String ADD = """
            insert into gaps.question (conversation_id, number, customer_id, gap_id, language, words, reason, business,
                                       answer, answered_by, vector, at)
            values (:conversation, :number, :customer, :gap, :language, :words, :reason, :business, :answer, :by, :vector, :at)
            """;

    private static final String ANSWER = """
            update gaps.question set answer = :answer, answered_by = :by
             where conversation_id = :conversation and number = :number and answer = ''
            """;

    private static final String OF_GAP = """
            select conversation_id, number, customer_id, language, words, reason, business, answer, answered_by, vector, at
              from gaps.question
             where gap_id = :gap
             order by at desc, conversation_id, number
             limit :limit
            """;

    private static final String MOVE = "update gaps.question set gap_id = :into where gap_id = :from";

    private static final String COUNTS = """
            select gap_id, count(*) as questions, count(distinct customer_id) as customers,
                   count(*) filter (where answer <> '') as answered
              from gaps.question
             where gap_id = any(:gaps)
             group by gap_id
            """;

    private static final String BY_WEEK = """
            select gap_id, floor(extract(epoch from (:now::timestamptz - at)) / 604800)::int as ago, count(*) as questions
              from (select gap_id, least(at, :now::timestamptz) as at from gaps.question
                     where gap_id = any(:gaps) and at > :now::timestamptz - interval '56 days') recent
             group by gap_id, ago
            """;

    private final JdbcClient jdbc;

    QuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question with its vector. */
    record Kept(Asked asked, Vector vector) {}

    record Counts(UUID gap, int questions, int customers, int answered) {}

    /** @param ago 0 for the last seven days, 7 for the eighth week */
    record Week(UUID gap, int ago, int questions) {}

    boolean isKnown(Asked asked) {
        return jdbc.sql(IS_KNOWN)
                        .param("conversation", asked.conversation().value())
                        .param("number", asked.number())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(Asked asked, UUID gap, Vector vector) {
        var by = asked.answeredBy();
        jdbc.sql(ADD)
                .param("conversation", asked.conversation().value())
                .param("number", asked.number())
                .param("customer", asked.customer().value())
                .param("gap", gap)
                .param("language", asked.language().code())
                .param("words", asked.words())
                .param("reason", asked.reason().name())
                .param("business", asked.business())
                .param("answer", asked.answer())
                .param("by", by == null ? null : by.value())
                .param("vector", vector.stored())
                .param("at", asked.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The first answer by hand stands. */
    void answer(Asked asked) {
        var by = asked.answeredBy();
        jdbc.sql(ANSWER)
                .param("conversation", asked.conversation().value())
                .param("number", asked.number())
                .param("answer", asked.answer())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** The newest first. */
    List<Kept> ofGap(UUID gap, int limit) {
        return jdbc.sql(OF_GAP)
                .param("gap", gap)
                .param("limit", limit)
                .query(QuestionRepository::kept)
                .list();
    }

    void move(UUID from, UUID into) {
        jdbc.sql(MOVE).param("from", from).param("into", into).update();
    }

    List<Counts> counts(List<UUID> gaps) {
        return jdbc.sql(COUNTS)
                .param("gaps", gaps.toArray(UUID[]::new))
                .query((row, _) -> new Counts(
                        row.getObject("gap_id", UUID.class),
                        row.getInt("questions"),
                        row.getInt("customers"),
                        row.getInt("answered")))
                .list();
    }

    List<Week> byWeek(List<UUID> gaps, Instant now) {
        return jdbc.sql(BY_WEEK)
                .param("gaps", gaps.toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Week(row.getObject("gap_id", UUID.class), row.getInt("ago"), row.getInt("questions")))
                .list();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        var by = row.getObject("answered_by", UUID.class);
        var asked = new Asked(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getLong("number"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Language.of(row.getString("language")),
                row.getString("words"),
                Reason.valueOf(row.getString("reason")),
                row.getString("business"),
                row.getString("answer"),
                by == null ? null : new StaffId(by),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new Kept(asked, Vector.of(row.getBytes("vector")));
    }
}
