package io.jinqiao.assistant.internal;

import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import io.jinqiao.language.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Whether an answer says nothing but what its sources say: every number, date, amount and name stands in them, and every
 * sentence is near one of theirs that negates as it does.
 */
@Component
class Grounding {

    /** A sentence less like every sentence of the sources than this says something else. */
    private static final double FLOOR = 0.6;

    private static final int SHORTEST = 4;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?；;\\n])|(?<=[.])\\s");
    private static final Pattern STEP = Pattern.compile("(?m)^\\s*\\d{1,2}[.、)）]\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[.,:/-]\\d+)*+%?|[一二三四五六七八九十百千万两]+(?=[个天日月年元次张笔%]|工作日|小时|分钟)");
    private static final Pattern NAME =
            Pattern.compile("[《「“\"]([^》」”\"]{2,40})[》」”\"]|\\b[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*\\b");
    private static final Pattern NEGATION =
            Pattern.compile("不|没|无|非|勿|未|免|禁|\\b(?:not|no|never|cannot|without|free)\\b|n't\\b");

    private final Meaning meaning;

    Grounding(Meaning meaning) {
        this.meaning = meaning;
    }

    boolean holds(String answer, List<String> sources, Writing writing) {
        var said = Texts.fold(STEP.matcher(answer).replaceAll(""));
        var known = Texts.fold(String.join("\n", sources));
        return holdsAll(NUMBER, said, known)
                && holdsAll(NAME, STEP.matcher(answer).replaceAll(""), String.join("\n", sources))
                && sentences(said).stream().allMatch(sentence -> isNear(sentence, sentences(known), writing));
    }

    /** As whole tokens: 5 does not stand in 15. */
    private static boolean holdsAll(Pattern pattern, String said, String known) {
        var there = pattern.matcher(known)
                .results()
                .map(found -> plain(found.group()))
                .toList();
        return pattern.matcher(said)
                .results()
                .map(found -> plain(found.group()))
                .allMatch(there::contains);
    }

    private static String plain(String token) {
        return token.replaceAll("[《》「」“”\",]", "").toLowerCase(Locale.ROOT);
    }

    private boolean isNear(String sentence, List<String> known, Writing writing) {
        var vector = meaning.of(sentence, writing.language());
        var vectors = meaning.ofAll(known, writing.language());
        return known.stream()
                .filter(other -> dot(vector, Objects.requireNonNull(vectors.get(other))) >= FLOOR)
                .anyMatch(other -> negates(other) == negates(sentence));
    }

    private static boolean negates(String sentence) {
        return NEGATION.matcher(sentence).find();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text, -1))
                .map(String::strip)
                .filter(sentence -> sentence.codePointCount(0, sentence.length()) >= SHORTEST)
                .distinct()
                .toList();
    }

    private static double dot(float[] one, float[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
