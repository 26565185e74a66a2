package io.jinqiao.dialogue.flow;

import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know.
 *
 * @param prompt how it is asked for
 * @param again how it is asked for when the first answer could not be read; null repeats the prompt
 * @param least the smallest that is taken: an amount, or a day such as {@code today}, {@code today-30}, {@code today+1}
 * @param most the largest that is taken
 * @param known where it comes from without asking: {@code phone}; null for nowhere
 */
public record Slot(
        String name,
        Kind kind,
        Bilingual label,
        Bilingual prompt,
        @Nullable Bilingual again,
        boolean optional,
        List<Choice> choices,
        @Nullable String least,
        @Nullable String most,
        @Nullable String known) {

    public Slot(
            String name,
            Kind kind,
            Bilingual label,
            Bilingual prompt,
            @Nullable Bilingual again,
            boolean optional,
            @Nullable List<Choice> choices,
            @Nullable String least,
            @Nullable String most,
            @Nullable String known) {
        this.name = name;
        this.kind = kind;
        this.label = label;
        this.prompt = prompt;
        this.again = again;
        this.optional = optional;
        this.choices = choices == null ? List.of() : List.copyOf(choices);
        this.least = least;
        this.most = most;
        this.known = known;
    }

    public enum Kind {
        DATE,
        TIME,
        AMOUNT,
        PHONE,
        IDENTITY,
        CARD_NUMBER,
        CARD_TAIL,
        CHOICE,
        BRANCH,
        YES_NO,
        TEXT
    }

    /** One of several; {@code words} are other ways to say it. */
    public record Choice(String code, Bilingual label, List<String> words) {

        public Choice {
            words = List.copyOf(words);
        }
    }
}
