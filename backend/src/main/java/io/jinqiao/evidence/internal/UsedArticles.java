package io.jinqiao.evidence.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The versions of articles that were quoted, as they were then. */
@Component
class UsedArticles {

    private final Knowledge knowledge;

    UsedArticles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** An article in one version, as a message names it. */
    record Reference(ArticleId article, int version, Language language) {

        static Optional<Reference> of(MessageView message, Language language) {
            var detail = message.detail();
            if (detail == null || detail.get("article") == null || !(detail.get("version") instanceof Number version)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Reference(ArticleId.of(String.valueOf(detail.get("article"))), version.intValue(), language));
        }
    }

    List<ArticleView> of(List<Talk> talks) {
        return talks.stream()
                .flatMap(UsedArticles::references)
                .distinct()
                .flatMap(this::find)
                .toList();
    }

    private static Stream<Reference> references(Talk talk) {
        var language = talk.conversation().language();
        return talk.messages().stream().flatMap(message -> Reference.of(message, language).stream());
    }

    /** An article that is gone leaves the rest of the story whole. */
    private Stream<ArticleView> find(Reference reference) {
        try {
            return Stream.of(knowledge.get(reference.article(), reference.version(), reference.language()));
        } catch (Refused unknown) {
            return Stream.empty();
        }
    }
}
