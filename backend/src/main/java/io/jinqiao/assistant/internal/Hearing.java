package io.jinqiao.assistant.internal;

import static io.jinqiao.assistant.internal.Signal.BYE;
import static io.jinqiao.assistant.internal.Signal.HELLO;
import static io.jinqiao.assistant.internal.Signal.THANKS;
import static io.jinqiao.assistant.internal.Signal.UNHELPFUL;
import static io.jinqiao.assistant.internal.Signal.WHO;

import io.jinqiao.kernel.Recent;
import org.springframework.stereotype.Component;

/** Hears what a message gives away: by the words of lists, which explain themselves, and beside them by meaning. */
@Component
class Hearing {

    /** A mood is read from the last thirty messages of a conversation, again with each new one. */
    private static final int RECENT = 2_000;

    private final Lexicon lexicon = Lexicon.load();
    private final Recent<String, Heard> recent = new Recent<>(RECENT);
    private final Ear ear;

    Hearing(Ear ear) {
        this.ear = ear;
    }

    Heard hear(String words) {
        var heard = words(words);
        return heard.has(HELLO, THANKS, BYE, WHO, UNHELPFUL)
                ? heard
                : ear.hear(words)
                        .filter(trigger -> !heard.has(trigger.signal()))
                        .map(trigger -> heard.and(trigger, lexicon.level(trigger.signal())))
                        .orElse(heard);
    }

    /** By the lists alone. */
    Heard words(String words) {
        return recent.of(words, lexicon::hear);
    }
}
