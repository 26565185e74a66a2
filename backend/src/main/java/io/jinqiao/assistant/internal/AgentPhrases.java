package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Ready wordings for agents, which are data and lie beside the code. */
final class AgentPhrases {

    /** When a wording is the right one. */
    enum Moment {
        SELF_HARM,
        VIOLENCE,
        FRAUD,
        OPENING,
        EMPATHY,
        COMPLAINT,
        BLOCK,
        IDENTITY,
        RISK,
        HOLDING,
        BACK,
        CLOSING
    }

    /**
     * One wording.
     *
     * @param from the day it came into force, which is its version
     * @param level of emotion it answers, 0 where that does not matter
     */
    record Entry(String id, Moment moment, String from, int level, Map<Language, String> words) {

        String in(Language language, UnaryOperator<String> filled) {
            return filled.apply(Objects.requireNonNull(words.get(language)));
        }
    }

    private final List<Entry> all;

    AgentPhrases() {
        List<Map<String, Object>> yaml = Resources.yaml("agent-phrases.yaml");
        this.all = yaml.stream().map(AgentPhrases::entry).toList();
    }

    List<Entry> all() {
        return all;
    }

    /** The one for this moment and emotion; the strongest there is for an emotion beyond all. */
    Entry of(Moment moment, int emotion) {
        return all.stream()
                .filter(entry -> entry.moment() == moment && entry.level() <= emotion)
                .reduce((_, stronger) -> stronger)
                .orElseThrow(() -> new IllegalStateException("No wording for " + moment));
    }

    private static Entry entry(Map<String, Object> yaml) {
        return new Entry(
                text(yaml, "id"),
                Moment.valueOf(text(yaml, "moment")),
                text(yaml, "from"),
                yaml.get("level") instanceof Integer level ? level : 0,
                Map.of(Language.ZH, text(yaml, "zh"), Language.EN, text(yaml, "en")));
    }

    private static String text(Map<String, Object> yaml, String key) {
        return String.valueOf(Objects.requireNonNull(yaml.get(key), key));
    }
}
