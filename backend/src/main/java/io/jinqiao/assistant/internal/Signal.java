package io.jinqiao.assistant.internal;

import java.util.Locale;

/**
 * What a message can give away. All but two have their list of words in {@code assistant/words.yaml}: shouting is seen
 * in how something is written, and repeating in what was said before.
 */
enum Signal {
    HUMAN(false),
    SELF_HARM(true),
    VIOLENCE(true),
    FRAUD(true),
    COMPLAINT(true),
    ESCALATION(true),
    ANGER(true),
    DISPLEASED(true),
    UNEASY(true),
    SHOUTING(true),
    REPEAT(true),
    UNHELPFUL(false),
    HELLO(false),
    THANKS(false),
    BYE(false),
    WHO(false);

    private final boolean grave;

    Signal(boolean grave) {
        this.grave = grave;
    }

    boolean grave() {
        return grave;
    }

    String list() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
