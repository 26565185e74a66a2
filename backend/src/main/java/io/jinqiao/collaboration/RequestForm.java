package io.jinqiao.collaboration;

import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One type of request that a department answers: what has to be filled in, how soon it answers, what it may see.
 *
 * @param code lower case with hyphens, at most 60 characters
 * @param department the code of the team that answers
 * @param term the rule of {@code sla} for an ordinary request; urgent ones have {@code collaboration.urgent}
 * @param offered false takes the type off the list; what was asked goes on
 * @param outcomes the decisions an answer may hold; empty where the words are the answer
 * @param shows what of the customer this department needs whole; everything else is masked
 */
public record RequestForm(
        String code,
        String department,
        Bilingual name,
        Bilingual hint,
        String term,
        boolean offered,
        List<Field> fields,
        List<Choice> outcomes,
        List<Shown> shows) {

    public RequestForm {
        fields = List.copyOf(fields);
        outcomes = List.copyOf(outcomes);
        shows = List.copyOf(shows);
    }

    public enum Kind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        DATE,
        MONEY,
        NUMBER,
        /** The last four digits of a card or account. */
        TAIL,
        YES_NO
    }

    public enum Shown {
        NAME,
        NUMBER
    }

    public record Choice(String code, Bilingual name) {}

    /**
     * One thing to fill in.
     *
     * @param choices for CHOICE only
     * @param pattern a regular expression without groups for TEXT; null when any words will do
     */
    public record Field(
            String code,
            Bilingual name,
            Kind kind,
            boolean required,
            List<Choice> choices,
            @Nullable String pattern,
            @Nullable Bilingual hint) {

        public Field {
            choices = List.copyOf(choices);
        }
    }
}
