package io.jinqiao.intent.internal;

import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.events.QuestionsAdded;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Labelled questions are added; those that are there already, with the same label, stay as they are. */
record AddQuestions(String labelSet, List<LabelledQuestion> questions, QuestionRepository.Source source, Actor by) {

    static final int LONGEST = 2_000;

    @UseCase
    static class Handler {

        private final QuestionRepository stored;
        private final LabelSets labelSets;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(QuestionRepository stored, LabelSets labelSets, ApplicationEventPublisher events, Clock clock) {
            this.stored = stored;
            this.labelSets = labelSets;
            this.events = events;
            this.clock = clock;
        }

        /** How many were new; refuses with {@code intent.unknown-label}. */
        int handle(AddQuestions command) {
            var labelSet = LabelSets.checked(command.labelSet());
            var questions = command.questions().stream()
                    .map(question -> checked(labelSet, question))
                    .distinct()
                    .toList();
            var now = clock.instant();
            var added = stored.add(
                    labelSet, questions, command.source(), command.by().id(), now);
            if (added > 0) {
                events.publishEvent(new QuestionsAdded(
                        Ids.next(), labelSet, command.source().name(), added, command.by(), now));
            }
            return added;
        }

        private LabelledQuestion checked(String labelSet, LabelledQuestion question) {
            if (!labelSets.takes(labelSet, question.label())) {
                throw Refused.invalid("intent.unknown-label", "No label %s here".formatted(question.label()));
            }
            return new LabelledQuestion(
                    Words.required(question.words(), LONGEST), question.label().strip());
        }
    }
}
