package io.jinqiao.identity.internal;

import io.jinqiao.identity.events.QuestionsAsked;
import io.jinqiao.identity.events.StepUpFailed;
import io.jinqiao.identity.internal.Questioning.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody who serves a customer asks what only they should know. The machine chooses the questions; after a failure it asks the same
 * again, so that nobody asks until easier ones come.
 *
 * @param askable which the institution's systems can judge for this customer
 */
record AskQuestions(ConversationId conversation, CustomerId customer, Set<String> askable, StaffId by) {

    AskQuestions {
        askable = Set.copyOf(askable);
    }

    @UseCase
    static class Handler {

        private final SecureRandom random = new SecureRandom();
        private final QuestioningRepository asked;
        private final LevelRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(QuestioningRepository asked, LevelRules rules, ApplicationEventPublisher events, Clock clock) {
            this.asked = asked;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Questions that wait already are asked on while they may be answered; those that were left count as a failure. Refuses with
         * {@code identity.questions-locked} and {@code identity.no-questions}.
         */
        void handle(AskQuestions command) {
            var now = clock.instant();
            asked.oneAtATime(command.customer());
            var waiting = asked.lock(command.conversation()).orElse(null);
            if (waiting != null && waiting.customer().equals(command.customer()) && now.isBefore(waiting.until())) {
                return;
            }
            if (waiting != null) {
                late(waiting, now);
            }
            var since = now.minus(rules.questions().locked());
            if (asked.failures(command.customer(), since) >= rules.questions().failures()) {
                throw Refused.conflict("identity.questions-locked", "Too many failures: none are asked for a while");
            }
            var questioning = new Questioning(
                    Ids.next(),
                    command.conversation(),
                    command.customer(),
                    choose(command, since),
                    command.by(),
                    now,
                    now.plus(rules.questions().lasts()));
            asked.add(questioning);
            events.publishEvent(new QuestionsAsked(
                    questioning.conversation(),
                    questioning.customer(),
                    questioning.questions(),
                    questioning.until(),
                    Actor.of(command.by()),
                    now));
        }

        private void late(Questioning waiting, Instant now) {
            asked.end(waiting.id(), State.LATE);
            events.publishEvent(new StepUpFailed(
                    waiting.conversation(), waiting.customer(), "LATE", Actor.of(waiting.askedBy()), now));
        }

        private List<String> choose(AskQuestions command, Instant since) {
            var before = asked.failedLast(command.customer(), since)
                    .map(Questioning::questions)
                    .filter(command.askable()::containsAll);
            if (before.isPresent()) {
                return before.get();
            }
            var all = new ArrayList<>(rules.questions().all().stream()
                    .map(LevelRules.Question::code)
                    .filter(command.askable()::contains)
                    .toList());
            if (all.size() < rules.questions().ask()) {
                throw Refused.conflict("identity.no-questions", "Too little is known to ask this customer anything");
            }
            Collections.shuffle(all, random);
            return all.subList(0, rules.questions().ask());
        }
    }
}
