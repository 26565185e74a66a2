package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import io.jinqiao.language.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts a question into the words of the base: what was typed with characters of the same sound (挂矢, 信用咔), a name with a
 * letter wrong, and, as a second try, a word that no article is asked for with where another that says the same is (遗失,
 * 丢失). A word that the base has is never touched.
 */
final class Hearing {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern LATIN = Pattern.compile("[a-z]{4,}");

    private static final int LONGEST = 4;

    /** From so many letters on two of them may be wrong. */
    private static final int LONG_WORD = 8;

    private final Vocabulary vocabulary;
    private final Rarity pieces;
    private final Meaning meaning;

    Hearing(Vocabulary vocabulary, Rarity pieces, Meaning meaning) {
        this.vocabulary = vocabulary;
        this.pieces = pieces;
        this.meaning = meaning;
    }

    /** As it was meant to be typed. */
    String heard(String folded) {
        var spelled = LATIN.matcher(folded).replaceAll(typed -> spelled(typed.group()));
        return CHINESE.matcher(spelled).replaceAll(run -> sounding(run.group()));
    }

    private String spelled(String typed) {
        return vocabulary.has(typed) || meaning.isWhole(typed, Language.EN)
                ? typed
                : vocabulary
                        .spelledLike(typed, typed.length() < LONG_WORD ? 1 : 2)
                        .orElse(typed);
    }

    /** Only where two characters stand side by side that do so in no article, long words first. */
    private String sounding(String run) {
        var heard = new StringBuilder();
        var at = 0;
        while (at < run.length()) {
            var meant = meant(run, at);
            heard.append(meant.orElse(run.substring(at, at + 1)));
            at += meant.map(String::length).orElse(1);
        }
        return heard.toString();
    }

    private Optional<String> meant(String run, int at) {
        for (int length = Math.min(LONGEST, run.length() - at); length > 1; length--) {
            var typed = run.substring(at, at + length);
            if (isUnheard(typed) && !Words.isWord(typed) && !vocabulary.has(typed)) {
                var meant = vocabulary.soundingLike(typed);
                if (meant.isPresent()) {
                    return meant;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isUnheard(String typed) {
        for (int i = 0; i + 1 < typed.length(); i++) {
            if (!pieces.has(typed.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** With other words for those that no article is asked for with; the same where there are none. */
    String inOwnWords(String folded) {
        var heard = new StringBuilder();
        var at = 0;
        for (var word : Texts.cut(folded)) {
            var end = word.offset() + word.text().length();
            if (word.offset() >= at && isForeign(word)) {
                heard.append(folded, at, word.offset())
                        .append(vocabulary.sayingTheSame(word.text()).orElse(word.text()));
                at = end;
            }
        }
        return heard.append(folded.substring(at)).toString();
    }

    private boolean isForeign(Texts.Word word) {
        return word.meaningful() && word.text().length() > 1 && !vocabulary.has(word.text());
    }
}
