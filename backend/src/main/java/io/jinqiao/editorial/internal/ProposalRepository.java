package io.jinqiao.editorial.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ProposalRepository {

    private static final String COLUMNS = """
            select id, version, base_version, content::text, reason, evidence::text, state, proposed_by, drafted_at, changed_at,
                   clock_id, due_at, approved_by, published_by, publish_at, article_id, article_version
              from editorial.proposal
            """;

    private static final String GET = COLUMNS + "where id = :id";

    /** What is not over, and what came into force lately. */
    private static final String BOARD = COLUMNS + """
             where state in ('DRAFT', 'IN_REVIEW', 'REFUSED', 'APPROVED', 'SCHEDULED')
                or (state = 'PUBLISHED' and changed_at >= :since)
             order by coalesce(due_at, changed_at), id
             limit 500
            """;

    private static final String OF_CODE = COLUMNS + "where code = :code order by drafted_at desc";

    private static final String CLAIM = COLUMNS + """
             where state = 'SCHEDULED' and publish_at <= :now
             order by publish_at
             limit 1
               for update skip locked
            """;

    private static final String NEXT_AT = "select min(publish_at) from editorial.proposal where state = 'SCHEDULED'";

    private static final String ROUNDS = """
            select proposal_id, number, base_version, content::text, submitted_by, submitted_at,
                   approved, reviewed_by, reviewed_at, verdict
              from editorial.round
             where proposal_id = any(:ids)
             order by number
            """;

    private static final String ADD = """
            insert into editorial.proposal
                   (id, version, code, business, base_version, content, reason, evidence, state, proposed_by,
                    drafted_at, changed_at, clock_id, due_at)
            values (:id, 0, :code, :business, :base, :content::jsonb, :reason, :evidence::jsonb, :state, :proposedBy,
                    :draftedAt, :changedAt, :clockId, :dueAt)
            """;

    private static final String SAVE = """
            update editorial.proposal
               set version = version + 1, business = :business, base_version = :base, content = :content::jsonb,
                   reason = :reason, evidence = :evidence::jsonb, state = :state, changed_at = :changedAt, clock_id = :clockId,
                   due_at = :dueAt, approved_by = :approvedBy, published_by = :publishedBy, publish_at = :publishAt,
                   article_id = :articleId, article_version = :articleVersion
             where id = :id and version = :version
            """;

    /** A round is written once, and judged once. */
    private static final String SAVE_ROUND = """
            insert into editorial.round as known
                   (proposal_id, number, base_version, content, submitted_by, submitted_at,
                    approved, reviewed_by, reviewed_at, verdict)
            values (:proposal, :number, :base, :content::jsonb, :submittedBy, :submittedAt,
                    :approved, :reviewedBy, :reviewedAt, :verdict)
            on conflict (proposal_id, number) do update
               set approved = excluded.approved, reviewed_by = excluded.reviewed_by,
                   reviewed_at = excluded.reviewed_at, verdict = excluded.verdict
             where known.approved is null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Refuses with {@code editorial.unknown-proposal}. */
    Proposal get(ProposalId id) {
        return whole(jdbc.sql(GET).param("id", id.value()).query(this::row).list()).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("editorial.unknown-proposal", "No proposal " + id));
    }

    List<Proposal> board(Instant since) {
        return whole(jdbc.sql(BOARD)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(this::row)
                .list());
    }

    /** Newest first. */
    List<Proposal> ofCode(String code) {
        return whole(jdbc.sql(OF_CODE).param("code", code).query(this::row).list());
    }

    Optional<Proposal> claim(Instant now) {
        return whole(jdbc.sql(CLAIM)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(this::row)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Instant> nextAt() {
        return jdbc.sql(NEXT_AT)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void add(Proposal proposal) {
        jdbc.sql(ADD).paramSource(ProposalRow.of(proposal, json)).update();
        saveRounds(proposal);
    }

    void save(Proposal proposal) {
        if (jdbc.sql(SAVE).paramSource(ProposalRow.of(proposal, json)).update() == 0) {
            throw new OptimisticLockingFailureException("Somebody else changed proposal " + proposal.id());
        }
        saveRounds(proposal);
    }

    private void saveRounds(Proposal proposal) {
        proposal.rounds()
                .forEach(round -> jdbc.sql(SAVE_ROUND)
                        .paramSource(RoundRow.of(proposal.id(), round, json))
                        .update());
    }

    private List<Proposal> whole(List<ProposalRow> rows) {
        var rounds = rounds(rows.stream().map(ProposalRow::id).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> row.toProposal(rounds.getOrDefault(row.id(), List.of()), json))
                .toList();
    }

    private Map<UUID, List<Round>> rounds(UUID[] ids) {
        return jdbc.sql(ROUNDS).param("ids", ids).query(RoundRow::read).list().stream()
                .collect(groupingBy(RoundRow::proposal, mapping(row -> row.toRound(json), toList())));
    }

    private ProposalRow row(ResultSet row, int index) throws SQLException {
        return ProposalRow.read(row);
    }
}
