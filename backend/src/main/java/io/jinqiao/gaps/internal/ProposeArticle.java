package io.jinqiao.gaps.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.gaps.events.GapProposed;
import io.jinqiao.gaps.internal.QuestionRepository.Kept;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.NewArticle;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * An article for a gap goes into the editorial life, with the questions as evidence.
 *
 * @param finished true puts it before compliance at once; false saves a draft to be written on
 */
record ProposeArticle(UUID gap, Content content, String reason, boolean finished, StaffId by) {

    private static final int EVIDENCE = 20;
    private static final int LONGEST_REASON = 500;

    ProposeArticle {
        reason = Words.required(reason, LONGEST_REASON);
    }

    /** In the language of the gap. */
    record Content(
            String kind, String business, boolean forCustomers, String title, String answer, List<String> questions) {}

    @UseCase
    static class Handler {

        private final GapRepository gaps;
        private final QuestionRepository questions;
        private final Editorial editorial;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                GapRepository gaps,
                QuestionRepository questions,
                Editorial editorial,
                ApplicationEventPublisher events,
                Clock clock) {
            this.gaps = gaps;
            this.questions = questions;
            this.editorial = editorial;
            this.events = events;
            this.clock = clock;
        }

        ProposalId handle(ProposeArticle command) {
            gaps.oneAtATime();
            var gap = gaps.lock(command.gap());
            var evidence = questions.ofGap(gap.id(), EVIDENCE).stream()
                    .map(Handler::line)
                    .toList();
            var draft = new Draft(article(gap, command.content()), command.reason(), evidence, command.by());
            var proposal = command.finished() ? editorial.propose(draft) : editorial.draft(draft);
            gaps.save(gap.proposed(proposal, command.by()));
            events.publishEvent(
                    new GapProposed(gap.id(), gap.title(), proposal, Actor.of(command.by()), clock.instant()));
            return proposal;
        }

        /** The code is the gap's, so that the same gap never becomes two articles. */
        private static NewArticle article(Gap gap, Content content) {
            var wording = new NewArticle.Wording(content.title(), content.answer(), content.questions());
            return new NewArticle(
                    "gap-" + gap.id().toString().substring(24),
                    content.kind(),
                    content.business(),
                    content.forCustomers(),
                    Map.of(gap.language(), wording),
                    List.of());
        }

        private static String line(Kept kept) {
            var asked = kept.asked();
            return "%s（%s #%d）".formatted(asked.words(), asked.conversation(), asked.number());
        }
    }
}
