package io.jinqiao.editorial.internal;

import io.jinqiao.assistant.events.AnswerRated;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps whether an article helped; what was said later about the same answer stands. */
@Component
class KeepUsefulness {

    private final UsageRepository usage;

    KeepUsefulness(UsageRepository usage) {
        this.usage = usage;
    }

    @ApplicationModuleListener
    void on(AnswerRated rated) {
        usage.rated(
                new UsageRepository.Article(rated.article(), rated.version()),
                rated.conversation(),
                rated.number(),
                rated.useful(),
                rated.at());
    }
}
