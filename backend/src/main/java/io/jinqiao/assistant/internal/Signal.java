package io.jinqiao.assistant.internal;

import java.util.Locale;

/** What the words of a message can give away, each with its list in {@code assistant/words.yaml}. */
enum Signal {
    HUMAN,
    SELF_HARM,
    FRAUD,
    COMPLAINT,
    ESCALATION,
    ANGER,
    DISPLEASED,
    UNEASY,
    UNHELPFUL,
    HELLO,
    THANKS,
    BYE,
    WHO;

    String list() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
