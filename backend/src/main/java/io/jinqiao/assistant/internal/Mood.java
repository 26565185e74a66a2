package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.conversation.MessageView;
import java.util.List;

/** How a customer feels in the course of a conversation: what is said again weighs more, and calm returns slowly. */
record Mood(Hearing hearing, Likeness likeness) {

    private static final double SAME = 0.7;
    private static final int DISSATISFIED = 1;
    private static final int BEFORE_DANGER = 3;

    /** Messages without a signal after which the level falls by one. */
    private static final int CALM_ENOUGH = 2;

    /** What the message gives away to somebody who has read those before it, newest first. */
    Heard hear(MessageView message, List<MessageView> before) {
        var heard = hear(message);
        var words = message.text().strip();
        if (heard.has(Signal.HELLO, Signal.THANKS, Signal.BYE) || wasPicked(message)) {
            return heard;
        }
        var said = before.stream()
                .filter(other -> !wasPicked(other) && likeness.of(words, other.text()) >= SAME)
                .count();
        var upset = before.stream().filter(other -> hear(other).level() > 0).count();
        if (said == 0 && (heard.level() == 0 || upset < 2)) {
            return heard;
        }
        var raised = heard.level() == 0 ? DISSATISFIED : Math.min(heard.level() + 1, BEFORE_DANGER);
        return heard.and(new Trigger(Signal.REPEAT, words), raised);
    }

    /** The level after a message: rises at once, falls by one for every two calm messages. */
    int level(int standing, Heard heard, List<MessageView> before) {
        if (heard.level() >= standing) {
            return heard.level();
        }
        var calm =
                1 + before.stream().takeWhile(other -> hear(other).level() == 0).count();
        return heard.level() == 0 && calm % CALM_ENOUGH == 0 ? standing - 1 : standing;
    }

    /** What was picked are the bank's own words; those are not read between the lines. */
    private Heard hear(MessageView message) {
        return wasPicked(message) ? hearing.words(message.text()) : hearing.hear(message.text());
    }

    private static boolean wasPicked(MessageView message) {
        var detail = message.detail();
        return detail != null && detail.get("choice") != null;
    }
}
