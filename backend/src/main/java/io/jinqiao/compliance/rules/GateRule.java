package io.jinqiao.compliance.rules;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One rule of the gate in one version; all of it is data.
 *
 * @param code {@code group.kebab}, stable over versions
 * @param outcome by who speaks; a machine cannot be asked, so ASK stops it
 * @param says phrases it is about; {@code …} stands for up to ten characters (thirty Latin letters) of one clause, {@code ……} for up to
 *     twenty of one sentence, {@code <class>} for any word of that class (see {@link WordClasses})
 * @param not phrases in which the same words mean something else
 * @param with one of these in the message makes it right; of a LINK rule the approved hosts
 * @param negatable a negation, a question or a warning around a phrase takes it back
 * @param quotable so does saying again what the customer said
 * @param instead how it may be said, empty where there is no other way
 * @param source the law, rule or house order it comes from
 * @param retired true in the version that ends the rule
 */
public record GateRule(
        String code,
        int version,
        Kind kind,
        Bilingual name,
        Map<Speaker, Outcome> outcome,
        List<String> says,
        List<String> not,
        List<String> with,
        boolean negatable,
        boolean quotable,
        Bilingual instead,
        String source,
        boolean retired) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");
    private static final int MOST_PHRASES = 5_000;
    private static final int LONGEST_PHRASE = 60;

    /** What a rule looks for. */
    public enum Kind {
        /** Its phrases. */
        WORDS,
        /** Its phrases, which ask for something: a question is no excuse. */
        REQUEST,
        /** A phrase without any of {@code with}: something that must be said is missing. */
        MISSING,
        /** A full card number. */
        CARD_NUMBER,
        /** A full number of an identity document. */
        ID_NUMBER,
        /** A mobile number that is not the customer's own. */
        PHONE,
        /** A password, a one-time code, a card's security code: class C3. */
        SECRET,
        /** An address outside the approved hosts. */
        LINK,
        /**
         * A sentence that is like what must not be said (see {@link Likeness}); looks only where no other rule finds words.
         * Here {@code says} are further sentences that must not be said, {@code not} further ones that may.
         */
        LIKENESS
    }

    /** Refuses with {@code compliance.bad-code}, {@code .no-phrases}, {@code .too-many-phrases}, {@code .bad-phrase}. */
    public GateRule {
        if (!CODE.matcher(code).matches() || code.length() > 60) {
            throw Refused.invalid("compliance.bad-code", "A code is group.kebab-word");
        }
        says = List.copyOf(says);
        not = List.copyOf(not);
        with = List.copyOf(with);
        outcome = Map.copyOf(outcome);
        source = Words.required(source, 300);
        if (isAboutWords(kind) && says.isEmpty()) {
            throw Refused.invalid("compliance.no-phrases", "A rule about words needs some");
        }
        if (says.size() + not.size() + with.size() > MOST_PHRASES) {
            throw Refused.invalid("compliance.too-many-phrases", "At most " + MOST_PHRASES + " phrases");
        }
        says.forEach(GateRule::requirePhrase);
        not.forEach(GateRule::requirePhrase);
        with.forEach(GateRule::requirePhrase);
        for (var speaker : Speaker.values()) {
            Objects.requireNonNull(outcome.get(speaker), "An outcome for each speaker");
        }
    }

    /** As it is named in what is kept: {@code promise.yield@2}. */
    public String stamp() {
        return code + "@" + version;
    }

    public Outcome outcome(Speaker speaker) {
        return Objects.requireNonNull(outcome.get(speaker));
    }

    static boolean isAboutWords(Kind kind) {
        return switch (kind) {
            case WORDS, REQUEST, MISSING -> true;
            case CARD_NUMBER, ID_NUMBER, PHONE, SECRET, LINK, LIKENESS -> false;
        };
    }

    private static void requirePhrase(String phrase) {
        if (phrase.isBlank()
                || phrase.length() > LONGEST_PHRASE
                || phrase.strip().length() < 2) {
            throw Refused.invalid("compliance.bad-phrase", "A phrase has 2 to 60 characters: " + phrase);
        }
    }
}
