package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words of a text, and its pieces of words, which survive a typing error or another cut. Numbers and Latin names stay
 * whole. Each is its hash, in ascending order and once.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these as a whole.
record Terms(int[] words, int[] pieces) {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int PIECE = 3;

    static Terms of(String folded, Language language) {
        var runs = RUN.matcher(folded).results().map(run -> run.group()).toList();
        var words = language == Language.ZH ? chineseWords(folded) : englishWords(runs);
        var pieces = new ArrayList<String>();
        for (var run : runs) {
            if (Character.isIdeographic(run.codePointAt(0))) {
                addPairs(run, pieces);
            } else {
                addPieces(run, language, pieces);
            }
        }
        return new Terms(hashes(words), hashes(pieces));
    }

    Terms and(Terms other) {
        return new Terms(union(words, other.words), union(pieces, other.pieces));
    }

    private static List<String> chineseWords(String folded) {
        return Texts.cut(folded).stream()
                .filter(Texts.Word::meaningful)
                .map(Texts.Word::text)
                .toList();
    }

    /** Without the commonest words, unless nothing else is there. */
    private static List<String> englishWords(List<String> runs) {
        var telling = runs.stream().filter(run -> !isCommon(run)).toList();
        return (telling.isEmpty() ? runs : telling).stream().map(Terms::stem).toList();
    }

    static boolean isCommon(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    static String stem(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static void addPairs(String run, List<String> pieces) {
        if (run.length() == 1) {
            pieces.add(run);
        }
        for (int i = 0; i + 1 < run.length(); i++) {
            pieces.add(run.substring(i, i + 2));
        }
    }

    /** Latin words lie whole in Chinese; in English they fall into threes of letters. */
    private static void addPieces(String run, Language language, List<String> pieces) {
        if (language == Language.ZH || run.length() < PIECE) {
            pieces.add(run);
            return;
        }
        var padded = "^" + run + "$";
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
    }

    private static int[] hashes(Collection<String> terms) {
        return terms.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    private static int[] union(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other))
                .sorted()
                .distinct()
                .toArray();
    }
}
