package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Gap.Nearest;
import io.jinqiao.gaps.internal.Gap.State;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GapRepository {

    /** Gaps grow by sums, so whoever adds to them waits for whoever is adding. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('gaps')::bigint)::text";

    private static final String COLUMNS = """
            select id, language, state, title, business, size, total, nearest, nearest_title, nearest_score, changed, reason,
                   proposal_id, article_id, settled_by, first_at, last_at
              from gaps.gap
            """;

    private static final String LOCK = COLUMNS + " where id = :id for update";

    private static final String NEWEST =
            COLUMNS + " where language = :language and size > 0 order by last_at desc, id limit :limit";

    private static final String OF_STATES =
            COLUMNS + " where state = any(:states) and size > 0 order by size desc, last_at desc, id limit :limit";

    private static final String CHANGED = COLUMNS + " where changed and size > 0 order by last_at desc limit :limit";

    private static final String SAVE = """
            insert into gaps.gap (id, language, state, title, business, size, total, nearest, nearest_title, nearest_score,
                                  changed, reason, proposal_id, article_id, settled_by, first_at, last_at)
            values (:id, :language, :state, :title, :business, :size, :total, :nearest, :nearestTitle, :nearestScore, :changed,
                    :reason, :proposal, :article, :by, :firstAt, :lastAt)
            on conflict (id) do update
               set state = excluded.state, title = excluded.title, business = excluded.business, size = excluded.size,
                   total = excluded.total, nearest = excluded.nearest, nearest_title = excluded.nearest_title,
                   nearest_score = excluded.nearest_score, changed = excluded.changed, reason = excluded.reason,
                   proposal_id = excluded.proposal_id, article_id = excluded.article_id, settled_by = excluded.settled_by,
                   first_at = excluded.first_at, last_at = excluded.last_at
            """;

    private static final String DROP = "delete from gaps.gap where id = :id";

    private final JdbcClient jdbc;

    GapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void oneAtATime() {
        jdbc.sql(ONE_AT_A_TIME).query(String.class).optional();
    }

    /** Refuses with {@code gaps.unknown}. */
    Gap lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(GapRepository::gap)
                .optional()
                .orElseThrow(() -> Refused.notFound("gaps.unknown", "No such gap"));
    }

    /** Those that were asked last. */
    List<Gap> newest(Language language, int limit) {
        return jdbc.sql(NEWEST)
                .param("language", language.code())
                .param("limit", limit)
                .query(GapRepository::gap)
                .list();
    }

    /** The largest of these states. */
    List<Gap> ofStates(List<String> states, int limit) {
        return jdbc.sql(OF_STATES)
                .param("states", states.toArray(String[]::new))
                .param("limit", limit)
                .query(GapRepository::gap)
                .list();
    }

    List<Gap> changed(int limit) {
        return jdbc.sql(CHANGED).param("limit", limit).query(GapRepository::gap).list();
    }

    void save(Gap gap) {
        var nearest = gap.nearest();
        var kept = Kept.of(gap.state());
        jdbc.sql(SAVE)
                .param("id", gap.id())
                .param("language", gap.language().code())
                .param("state", gap.state().code())
                .param("title", gap.title())
                .param("business", gap.business())
                .param("size", gap.size())
                .param("total", gap.total().stored())
                .param("nearest", nearest == null ? null : nearest.article().value())
                .param("nearestTitle", nearest == null ? "" : nearest.title())
                .param("nearestScore", nearest == null ? 0 : nearest.score())
                .param("changed", gap.changed())
                .param("reason", kept.reason)
                .param("proposal", kept.proposal)
                .param("article", kept.article)
                .param("by", kept.by)
                .param("firstAt", gap.firstAt().atOffset(ZoneOffset.UTC))
                .param("lastAt", gap.lastAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql(DROP).param("id", id).update();
    }

    /** A state as columns. */
    private record Kept(
            String reason,
            @Nullable UUID proposal,
            @Nullable UUID article,
            @Nullable UUID by) {

        static Kept of(State state) {
            return switch (state) {
                case State.Open _ -> new Kept("", null, null, null);
                case State.Proposed(var proposal, var by) -> new Kept("", proposal.value(), null, by.value());
                case State.Ignored(var reason, var by) -> new Kept(reason, null, null, by.value());
                case State.Covered(var article, var by) ->
                    new Kept("", null, article.value(), by == null ? null : by.value());
            };
        }
    }

    private static Gap gap(ResultSet row, int index) throws SQLException {
        var nearest = row.getObject("nearest", UUID.class);
        return new Gap(
                row.getObject("id", UUID.class),
                Language.of(row.getString("language")),
                state(row),
                row.getString("title"),
                row.getString("business"),
                Vector.of(row.getBytes("total")),
                row.getInt("size"),
                nearest == null
                        ? null
                        : new Nearest(
                                new ArticleId(nearest), row.getString("nearest_title"), row.getDouble("nearest_score")),
                row.getBoolean("changed"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static State state(ResultSet row) throws SQLException {
        var by = row.getObject("settled_by", UUID.class);
        return switch (row.getString("state")) {
            case "OPEN" -> new State.Open();
            case "PROPOSED" ->
                new State.Proposed(new ProposalId(row.getObject("proposal_id", UUID.class)), new StaffId(by));
            case "IGNORED" -> new State.Ignored(row.getString("reason"), new StaffId(by));
            case "COVERED" ->
                new State.Covered(
                        new ArticleId(row.getObject("article_id", UUID.class)), by == null ? null : new StaffId(by));
            default -> throw new IllegalStateException("No such state: " + row.getString("state"));
        };
    }
}
