package io.jinqiao.intent.internal;

import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Ids;
import io.jinqiao.learning.Labelled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRepository {

    private static final String ADD = """
            insert into intent.question (id, label_set, words, label, source, added_by, added_at)
            select id, :set, words, label, :source, :by, :at from unnest(:ids, :words, :labels) as row (id, words, label)
            on conflict do nothing
            """;

    private static final String ALL = "select words, label from intent.question where label_set = :set order by id";

    private static final String PAGE = """
            select id, words, label, source, added_by, added_at from intent.question
             where label_set = :set and words ilike :pattern and (:label = '' or label = :label)
               and (:before::uuid is null or id < :before)
             order by id desc limit :limit
            """;

    private static final String COUNTS = """
            select label_set, label, count(*) as questions from intent.question
             group by label_set, label order by label_set, questions desc, label
            """;

    private static final String REMOVE =
            "delete from intent.question where id = :id and label_set = :set returning label";

    private final JdbcClient jdbc;

    QuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Source {
        ARTICLE,
        TYPED,
        IMPORTED,
        CONFIRMED
    }

    record Question(
            UUID id,
            String words,
            String label,
            Source source,
            @Nullable UUID addedBy,
            Instant addedAt) {

        static Question of(ResultSet row, int index) throws SQLException {
            return new Question(
                    row.getObject("id", UUID.class),
                    row.getString("words"),
                    row.getString("label"),
                    Source.valueOf(row.getString("source")),
                    row.getObject("added_by", UUID.class),
                    row.getObject("added_at", OffsetDateTime.class).toInstant());
        }
    }

    /** How many questions of a set have a label. */
    record LabelCount(String labelSet, String label, int questions) {}

    /** How many of them were not there yet. */
    int add(String labelSet, List<LabelledQuestion> questions, Source source, @Nullable UUID by, Instant at) {
        return jdbc.sql(ADD)
                .param("set", labelSet)
                .param("source", source.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", questions.stream().map(_ -> Ids.next()).sorted().toArray(UUID[]::new))
                .param("words", questions.stream().map(LabelledQuestion::words).toArray(String[]::new))
                .param("labels", questions.stream().map(LabelledQuestion::label).toArray(String[]::new))
                .update();
    }

    /** In the order they came, so that the same questions train the same classifier. */
    List<Labelled> all(String labelSet) {
        return jdbc.sql(ALL)
                .param("set", labelSet)
                .query((row, _) -> new Labelled(row.getString("words"), row.getString("label")))
                .list();
    }

    /** The newest first; {@code label} may be empty for all. */
    List<Question> page(String labelSet, String contains, String label, @Nullable UUID before, int limit) {
        var literally = contains.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(PAGE)
                .param("set", labelSet)
                .param("pattern", "%" + literally + "%")
                .param("label", label)
                .param("before", before)
                .param("limit", limit)
                .query(Question::of)
                .list();
    }

    List<LabelCount> counts() {
        return jdbc.sql(COUNTS)
                .query((row, _) ->
                        new LabelCount(row.getString("label_set"), row.getString("label"), row.getInt("questions")))
                .list();
    }

    /** The label of what was removed. */
    Optional<String> remove(String labelSet, UUID question) {
        return jdbc.sql(REMOVE)
                .param("id", question)
                .param("set", labelSet)
                .query(String.class)
                .optional();
    }
}
