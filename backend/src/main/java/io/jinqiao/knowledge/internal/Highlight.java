package io.jinqiao.knowledge.internal;

import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows where a text says what was asked, as plain pieces; what a text contains is never taken for markup. */
final class Highlight {

    private static final Pattern LATIN = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int BEFORE = 16;

    private final Set<String> chinese;
    private final Set<String> stems;

    /** A piece of a text; {@code found} where it says what was asked. */
    record Piece(String text, boolean found) {}

    Highlight(String words) {
        var folded = Texts.fold(words);
        chinese = Texts.cut(folded).stream()
                .filter(Texts.Word::meaningful)
                .map(Texts.Word::text)
                .filter(word -> Character.isIdeographic(word.codePointAt(0)))
                .collect(Collectors.toSet());
        // A single character says something only when nothing longer was asked.
        if (chinese.stream().anyMatch(word -> word.length() > 1)) {
            chinese.removeIf(word -> word.length() == 1);
        }
        stems = LATIN.matcher(folded)
                .results()
                .map(word -> word.group())
                .filter(word -> !Terms.isCommon(word))
                .map(Terms::stem)
                .collect(Collectors.toSet());
    }

    List<Piece> of(String text) {
        return pieces(text, marks(text));
    }

    /** The part of a text, about {@code length} characters, that says most of what was asked. */
    List<Piece> passage(String text, int length) {
        var line = text.replaceAll("\\s+", " ").strip();
        var marks = marks(line);
        if (line.length() <= length) {
            return pieces(line, marks);
        }
        var from = begin(line, marks, length);
        var to = Math.min(line.length(), from + length);
        var shown = new ArrayList<Piece>();
        if (from > 0) {
            shown.add(new Piece("…", false));
        }
        shown.addAll(pieces(line.substring(from, to), marks.get(from, to)));
        if (to < line.length()) {
            shown.add(new Piece("…", false));
        }
        return List.copyOf(shown);
    }

    private static int begin(String line, BitSet marks, int length) {
        var best = 0;
        var most = -1;
        for (int from = 0; from + length <= line.length(); from++) {
            var found = marks.get(from, from + length).cardinality();
            if (found > most) {
                most = found;
                best = from;
            }
        }
        var first = marks.nextSetBit(best);
        return first < 0 ? 0 : Math.max(0, Math.min(first - BEFORE, line.length() - length));
    }

    /** Folding keeps the length of nearly every text; where it does not, nothing is marked rather than the wrong part. */
    private BitSet marks(String text) {
        var marks = new BitSet();
        var folded = Texts.fold(text);
        if (folded.length() != text.length()) {
            return marks;
        }
        for (var word : chinese) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                marks.set(at, at + word.length());
            }
        }
        LATIN.matcher(folded)
                .results()
                .filter(word -> stems.contains(Terms.stem(word.group())))
                .forEach(word -> marks.set(word.start(), word.end()));
        return marks;
    }

    private static List<Piece> pieces(String text, BitSet marks) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < text.length(); ) {
            var found = marks.get(at);
            var next = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(at, end), found));
            at = end;
        }
        return List.copyOf(pieces);
    }
}
