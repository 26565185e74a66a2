package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.events.QuestionLearned;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** Questions that were answered by an article become ways to find it. The same word of the same person counts once. */
record LearnQuestions(List<SimilarQuestion> questions) {

    /** Tells the search index, once the voices are safe. */
    record Changed(Set<ArticleId> articles) {}

    @UseCase
    static class Handler {

        private final ArticleStore articles;
        private final VoiceStore voices;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ArticleStore articles, VoiceStore voices, ApplicationEventPublisher events, Clock clock) {
            this.articles = articles;
            this.voices = voices;
            this.events = events;
            this.clock = clock;
        }

        void handle(LearnQuestions command) {
            var now = clock.instant();
            refuseUnknown(command);
            var added = voices.add(command.questions().stream()
                    .flatMap(question -> Voice.of(question, now).stream())
                    .toList());
            if (!added.isEmpty()) {
                events.publishEvent(new Facts(added.stream().map(Handler::fact).toList()));
                events.publishEvent(new Changed(touched(added)));
            }
        }

        /** The articles that were given these questions now, and those that had them before. */
        private Set<ArticleId> touched(List<Voice> added) {
            var given = added.stream().map(Voice::article).collect(Collectors.toSet());
            return voices.about(given).stream().map(Voice::article).collect(Collectors.toSet());
        }

        private void refuseUnknown(LearnQuestions command) {
            command.questions().stream()
                    .map(SimilarQuestion::article)
                    .distinct()
                    .forEach(id -> {
                        if (articles.findCurrent(id, Language.ZH).isEmpty()) {
                            throw Refused.notFound("knowledge.unknown-article", "No article " + id);
                        }
                    });
        }

        private static QuestionLearned fact(Voice voice) {
            return new QuestionLearned(
                    voice.article(),
                    voice.language(),
                    voice.words(),
                    voice.source().name(),
                    voice.by(),
                    voice.at());
        }
    }
}
