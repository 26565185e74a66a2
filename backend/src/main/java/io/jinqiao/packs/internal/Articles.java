package io.jinqiao.packs.internal;

import io.jinqiao.knowledge.Knowledge;
import org.springframework.stereotype.Component;

/** Where packs take articles from. */
@Component
class Articles {

    private final Knowledge knowledge;

    Articles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    InForce inForce(InForce.Filter filter) {
        return new InForce(knowledge, filter);
    }
}
