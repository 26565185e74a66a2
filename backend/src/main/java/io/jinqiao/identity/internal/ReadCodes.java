package io.jinqiao.identity.internal;

import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The code that a conversation waits for, as both sides of it see it. */
@Component
class ReadCodes {

    private final StepUpRepository stepUps;
    private final LevelRules rules;

    ReadCodes(StepUpRepository stepUps, LevelRules rules) {
        this.stepUps = stepUps;
        this.rules = rules;
    }

    /** @param sentTo the telephone, masked */
    record Waited(String sentTo, Instant until, int triesLeft) {}

    @Nullable Waited of(ConversationId conversation) {
        return stepUps.open(conversation)
                .map(open -> new Waited(open.sentTo(), open.until(), rules.tries() - open.tries()))
                .orElse(null);
    }
}
