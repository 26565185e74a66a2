package io.jinqiao.editorial.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.editorial.internal.Round.Verdict;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A round laid flat. */
record RoundRow(
        UUID proposal,
        int number,
        int base,
        String content,
        UUID submittedBy,
        OffsetDateTime submittedAt,
        @Nullable Boolean approved,
        @Nullable UUID reviewedBy,
        @Nullable OffsetDateTime reviewedAt,
        @Nullable String verdict) {

    static RoundRow of(ProposalId proposal, Round round, JsonMapper json) {
        var verdict = round.verdict();
        return new RoundRow(
                proposal.value(),
                round.number(),
                round.base(),
                json.writeValueAsString(round.content()),
                round.submittedBy().value(),
                round.submittedAt().atOffset(UTC),
                verdict == null ? null : verdict.approved(),
                verdict == null ? null : verdict.by().value(),
                verdict == null ? null : verdict.at().atOffset(UTC),
                verdict == null ? null : verdict.reason());
    }

    static RoundRow read(ResultSet row, int index) throws SQLException {
        return new RoundRow(
                row.getObject("proposal_id", UUID.class),
                row.getInt("number"),
                row.getInt("base_version"),
                row.getString("content"),
                row.getObject("submitted_by", UUID.class),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("approved", Boolean.class),
                row.getObject("reviewed_by", UUID.class),
                row.getObject("reviewed_at", OffsetDateTime.class),
                row.getString("verdict"));
    }

    Round toRound(JsonMapper json) {
        return new Round(
                number,
                base,
                json.readValue(content, NewArticle.class),
                new StaffId(submittedBy),
                submittedAt.toInstant(),
                approved == null
                        ? null
                        : new Verdict(
                                approved,
                                new StaffId(requireNonNull(reviewedBy)),
                                requireNonNull(verdict),
                                requireNonNull(reviewedAt).toInstant()));
    }
}
