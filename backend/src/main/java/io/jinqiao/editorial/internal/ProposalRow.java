package io.jinqiao.editorial.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.editorial.internal.Proposal.Promise;
import io.jinqiao.editorial.internal.Proposal.State;
import io.jinqiao.editorial.internal.Proposal.State.Approved;
import io.jinqiao.editorial.internal.Proposal.State.Drafting;
import io.jinqiao.editorial.internal.Proposal.State.Dropped;
import io.jinqiao.editorial.internal.Proposal.State.InReview;
import io.jinqiao.editorial.internal.Proposal.State.Published;
import io.jinqiao.editorial.internal.Proposal.State.Scheduled;
import io.jinqiao.editorial.internal.Proposal.State.TurnedDown;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A proposal laid flat, without its rounds. A new state without a line in both switches does not compile, or fails loudly. */
record ProposalRow(
        UUID id,
        long version,
        String code,
        String business,
        int base,
        String content,
        String reason,
        String evidence,
        String state,
        UUID proposedBy,
        OffsetDateTime draftedAt,
        OffsetDateTime changedAt,
        @Nullable UUID clockId,
        @Nullable OffsetDateTime dueAt,
        @Nullable UUID approvedBy,
        @Nullable UUID publishedBy,
        @Nullable OffsetDateTime publishAt,
        @Nullable UUID articleId,
        @Nullable Integer articleVersion) {

    static ProposalRow of(Proposal proposal, JsonMapper json) {
        return switch (proposal.state()) {
            case Drafting() -> row(proposal, json, "DRAFT", null, null, null, null, null);
            case InReview() -> row(proposal, json, "IN_REVIEW", null, null, null, null, null);
            case TurnedDown() -> row(proposal, json, "REFUSED", null, null, null, null, null);
            case Approved(var approver) -> row(proposal, json, "APPROVED", approver, null, null, null, null);
            case Scheduled(var approver, var by, var at) ->
                row(proposal, json, "SCHEDULED", approver, by, at, null, null);
            case Published(var approver, var by, var at, var article, var version) ->
                row(proposal, json, "PUBLISHED", approver, by, at, article, version);
            case Dropped() -> row(proposal, json, "DROPPED", null, null, null, null, null);
        };
    }

    private static ProposalRow row(
            Proposal proposal,
            JsonMapper json,
            String state,
            @Nullable StaffId approver,
            @Nullable StaffId publisher,
            @Nullable Instant publishAt,
            @Nullable ArticleId article,
            @Nullable Integer version) {
        var promise = proposal.promise();
        return new ProposalRow(
                proposal.id().value(),
                proposal.version(),
                proposal.content().code(),
                proposal.content().business(),
                proposal.base(),
                json.writeValueAsString(proposal.content()),
                proposal.reason(),
                json.writeValueAsString(proposal.evidence()),
                state,
                proposal.proposer().value(),
                proposal.draftedAt().atOffset(UTC),
                proposal.changedAt().atOffset(UTC),
                promise == null ? null : promise.clock().value(),
                promise == null ? null : promise.dueAt().atOffset(UTC),
                approver == null ? null : approver.value(),
                publisher == null ? null : publisher.value(),
                publishAt == null ? null : publishAt.atOffset(UTC),
                article == null ? null : article.value(),
                version);
    }

    static ProposalRow read(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new ProposalRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                "",
                "",
                row.getInt("base_version"),
                content,
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("state"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("drafted_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getObject("clock_id", UUID.class),
                row.getObject("due_at", OffsetDateTime.class),
                row.getObject("approved_by", UUID.class),
                row.getObject("published_by", UUID.class),
                row.getObject("publish_at", OffsetDateTime.class),
                row.getObject("article_id", UUID.class),
                row.getObject("article_version", Integer.class));
    }

    Proposal toProposal(List<Round> rounds, JsonMapper json) {
        return new Proposal(
                new ProposalId(id),
                version,
                base,
                json.readValue(content, NewArticle.class),
                reason,
                List.of(json.readValue(evidence, String[].class)),
                new StaffId(proposedBy),
                draftedAt.toInstant(),
                changedAt.toInstant(),
                toState(),
                rounds,
                clockId == null
                        ? null
                        : new Promise(
                                new ClockId(clockId), requireNonNull(dueAt).toInstant()));
    }

    private State toState() {
        return switch (state) {
            case "DRAFT" -> new Drafting();
            case "IN_REVIEW" -> new InReview();
            case "REFUSED" -> new TurnedDown();
            case "APPROVED" -> new Approved(approver());
            case "SCHEDULED" -> new Scheduled(approver(), publisher(), moment());
            case "PUBLISHED" ->
                new Published(
                        approver(),
                        publisher(),
                        moment(),
                        new ArticleId(requireNonNull(articleId)),
                        requireNonNull(articleVersion));
            case "DROPPED" -> new Dropped();
            case String unknown -> throw new IllegalStateException("Unknown proposal state " + unknown);
        };
    }

    private StaffId approver() {
        return new StaffId(requireNonNull(approvedBy));
    }

    private StaffId publisher() {
        return new StaffId(requireNonNull(publishedBy));
    }

    private Instant moment() {
        return requireNonNull(publishAt).toInstant();
    }
}
