package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Clusters.Cluster;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions that ask the same.
 *
 * @param title its most central question
 * @param nearest the article that search finds for it, whether it answers it or not
 * @param changed true until title, business and nearest article have been looked at again
 */
record Gap(
        UUID id,
        Language language,
        State state,
        String title,
        @Nullable String business,
        Vector total,
        int size,
        @Nullable Nearest nearest,
        boolean changed,
        Instant firstAt,
        Instant lastAt) {

    sealed interface State {

        record Open() implements State {}

        record Proposed(ProposalId proposal, StaffId by) implements State {}

        record Ignored(String reason, StaffId by) implements State {}

        /** By nobody in particular when a publication did it. */
        record Covered(ArticleId article, @Nullable StaffId by) implements State {}

        default String code() {
            return switch (this) {
                case Open _ -> "OPEN";
                case Proposed _ -> "PROPOSED";
                case Ignored _ -> "IGNORED";
                case Covered _ -> "COVERED";
            };
        }
    }

    record Nearest(ArticleId article, String title, double score) {}

    static Gap first(Asked asked, Vector vector) {
        return new Gap(
                Ids.next(),
                asked.language(),
                new State.Open(),
                asked.words(),
                asked.business(),
                vector,
                1,
                null,
                true,
                asked.at(),
                asked.at());
    }

    /** Without what all questions have in common. */
    Cluster cluster(Vector usual) {
        return new Cluster(id, total.plus(usual.times(-size)), size);
    }

    /** One more question; it is open again when an article had seemed to answer it. */
    Gap with(Asked asked, Vector vector) {
        var next = state instanceof State.Covered ? new State.Open() : state;
        var last = asked.at().isAfter(lastAt) ? asked.at() : lastAt;
        return new Gap(id, language, next, title, business, total.plus(vector), size + 1, nearest, true, firstAt, last);
    }

    Gap with(Gap other) {
        return new Gap(
                id,
                language,
                state,
                title,
                business,
                total.plus(other.total),
                size + other.size,
                nearest,
                true,
                firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }

    Gap described(String words, @Nullable String about, @Nullable Nearest found) {
        return new Gap(id, language, state, words, about, total, size, found, false, firstAt, lastAt);
    }

    Gap ignored(String reason, StaffId by) {
        return settled(new State.Ignored(reason, by));
    }

    Gap proposed(ProposalId proposal, StaffId by) {
        return settled(new State.Proposed(proposal, by));
    }

    Gap covered(ArticleId article, @Nullable StaffId by) {
        return settled(new State.Covered(article, by));
    }

    Gap reopened() {
        return switch (state) {
            case State.Open _ -> throw wrong();
            case State.Proposed _, State.Ignored _, State.Covered _ -> withState(new State.Open());
        };
    }

    /** Refuses with {@code gaps.wrong-state} what is settled already; a proposed one may still be covered. */
    private Gap settled(State next) {
        return switch (state) {
            case State.Open _ -> withState(next);
            case State.Proposed _ -> {
                if (next instanceof State.Covered) {
                    yield withState(next);
                }
                throw wrong();
            }
            case State.Ignored _, State.Covered _ -> throw wrong();
        };
    }

    private Gap withState(State next) {
        return new Gap(id, language, next, title, business, total, size, nearest, changed, firstAt, lastAt);
    }

    private static Refused wrong() {
        return Refused.conflict("gaps.wrong-state", "Somebody settled it already");
    }
}
