package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.conversation.MessageView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a customer feels in the course of a conversation: what is said again weighs more, and calm returns slowly. */
record Mood(Lexicon lexicon) {

    private static final int SHORTEST = 4;
    private static final double SAME = 0.7;
    private static final int DISSATISFIED = 1;
    private static final int BEFORE_DANGER = 3;

    /** Messages without a signal after which the level falls by one. */
    private static final int CALM_ENOUGH = 2;

    /** What the message gives away to somebody who has read those before it, newest first. */
    Heard hear(MessageView message, List<MessageView> before) {
        var heard = lexicon.hear(message.text());
        var words = message.text().strip();
        if (heard.has(Signal.HELLO, Signal.THANKS, Signal.BYE) || wasPicked(message)) {
            return heard;
        }
        var said = before.stream()
                .filter(other -> !wasPicked(other) && same(words, other.text()))
                .count();
        var upset = before.stream()
                .filter(other -> lexicon.hear(other.text()).level() > 0)
                .count();
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
        var calm = 1
                + before.stream()
                        .takeWhile(other -> lexicon.hear(other.text()).level() == 0)
                        .count();
        return heard.level() == 0 && calm % CALM_ENOUGH == 0 ? standing - 1 : standing;
    }

    private static boolean wasPicked(MessageView message) {
        var detail = message.detail();
        return detail != null && detail.get("choice") != null;
    }

    /** By pairs of characters: most of either stand in the other. */
    private static boolean same(String one, String other) {
        var ones = pairs(one);
        var others = pairs(other);
        if (ones.size() < SHORTEST - 1 || others.size() < SHORTEST - 1) {
            return false;
        }
        var shared = ones.stream().filter(others::contains).count();
        return 2.0 * shared / (ones.size() + others.size()) >= SAME;
    }

    private static Set<String> pairs(String words) {
        var plain = Folded.of(words).text().replaceAll("[\\p{P}\\p{S}\\s]", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
