package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Gap.Nearest;
import io.jinqiao.gaps.internal.Gap.State;
import io.jinqiao.gaps.internal.QuestionRepository.Counts;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the desk shows it.
 *
 * @param answered questions to which an agent had an answer
 * @param weeks questions by week, the last seven days at the end
 */
record GapView(
        UUID id,
        Language language,
        String state,
        String title,
        @Nullable String business,
        int questions,
        int customers,
        int answered,
        List<Integer> weeks,
        @Nullable Nearest nearest,
        String ignoredBecause,
        @Nullable ProposalId proposal,
        @Nullable ArticleId article,
        @Nullable StaffId settledBy,
        Instant firstAt,
        Instant lastAt) {

    /** One question; {@code readable} says whether the asker may open its conversation. */
    record Example(
            ConversationId conversation,
            long number,
            boolean readable,
            String words,
            String reason,
            String answer,
            @Nullable StaffId answeredBy,
            Instant at) {}

    record Detail(GapView gap, List<Example> examples, Suggestion suggestion) {}

    static GapView of(Gap gap, Counts counts, List<Integer> weeks) {
        var state = gap.state();
        return new GapView(
                gap.id(),
                gap.language(),
                state.code(),
                gap.title(),
                gap.business(),
                counts.questions(),
                counts.customers(),
                counts.answered(),
                weeks,
                gap.nearest(),
                state instanceof State.Ignored(var reason, var _) ? reason : "",
                state instanceof State.Proposed(var proposal, var _) ? proposal : null,
                state instanceof State.Covered(var article, var _) ? article : null,
                by(state),
                gap.firstAt(),
                gap.lastAt());
    }

    private static @Nullable StaffId by(State state) {
        return switch (state) {
            case State.Open _ -> null;
            case State.Proposed(var _, var by) -> by;
            case State.Ignored(var _, var by) -> by;
            case State.Covered(var _, var by) -> by;
        };
    }
}
