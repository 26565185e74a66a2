package io.jinqiao.compliance.rules;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds every phrase of every rule in one pass over a text (Aho–Corasick); the time does not depend on how many there
 * are. A phrase of several pieces is found when they follow one another in one clause, after {@code ……} in one sentence.
 */
final class Automaton {

    private static final int WIDEST_GAP = 10;
    private static final int WIDEST_LATIN_GAP = 30;

    /** From one clause into the next. */
    private static final int WIDEST_BRIDGE = 20;

    private static final Pattern GAP = Pattern.compile("…{1,2}");

    private final AhoCorasickDoubleArrayTrie<List<Piece>> trie;
    private final boolean empty;

    private Automaton(AhoCorasickDoubleArrayTrie<List<Piece>> trie, boolean empty) {
        this.trie = trie;
        this.empty = empty;
    }

    /** What a phrase is to its rule. */
    enum Role {
        SAYS,
        NOT,
        WITH
    }

    /**
     * A phrase of the rule at this place; {@code number} tells it from the others. Where it is {@code plain}, a negation
     * between its pieces makes something else of it: “密码…发我” is not in “密码不要发我”.
     */
    record Phrase(int number, int rule, Role role, int pieces, boolean plain) {}

    /** @param bridged it may stand in a later clause than the piece before it */
    private record Piece(Phrase phrase, int place, boolean bridged) {}

    /** Where a phrase was found; {@code to} is exclusive. */
    record Hit(Phrase phrase, int from, int to) {

        boolean within(Hit other) {
            return from >= other.from && to <= other.to;
        }
    }

    static final class Builder {

        private final Map<String, List<Piece>> literals = new TreeMap<>();
        private final WordClasses classes;
        private int phrases;

        Builder(WordClasses classes) {
            this.classes = classes;
        }

        /** @param plain see {@link Phrase} */
        void add(int rule, Role role, String words, boolean plain) {
            var pieces = GAP.split(words, -1);
            var gaps = GAP.matcher(words).results().map(MatchResult::group).toList();
            var phrase = new Phrase(phrases++, rule, role, pieces.length, plain);
            for (int i = 0; i < pieces.length; i++) {
                var piece = new Piece(phrase, i, i > 0 && gaps.get(i - 1).length() > 1);
                classes.expand(pieces[i])
                        .map(literal -> Normal.of(literal).text())
                        .distinct()
                        .forEach(literal -> literals.computeIfAbsent(literal, _ -> new ArrayList<>())
                                .add(piece));
            }
        }

        Automaton build() {
            var trie = new AhoCorasickDoubleArrayTrie<List<Piece>>();
            literals.remove("");
            if (!literals.isEmpty()) {
                trie.build(new TreeMap<>(literals));
            }
            return new Automaton(trie, literals.isEmpty());
        }
    }

    /** All of them, in the order of their ends. */
    List<Hit> find(String text) {
        var found = new ArrayList<Hit>();
        if (empty) {
            return found;
        }
        var begun = new HashMap<Phrase, Begun>();
        trie.parseText(text, (begin, end, pieces) -> {
            if (!isCut(text, begin, end)) {
                pieces.forEach(piece -> follow(piece, begin, end, text, begun, found));
            }
        });
        return found;
    }

    private record Begun(int from, int to, int pieces) {}

    private static void follow(
            Piece piece, int begin, int end, String text, Map<Phrase, Begun> begun, List<Hit> found) {
        var phrase = piece.phrase();
        if (phrase.pieces() == 1) {
            found.add(new Hit(phrase, begin, end));
            return;
        }
        if (piece.place() == 0) {
            begun.put(phrase, new Begun(begin, end, 1));
            return;
        }
        var before = begun.get(phrase);
        if (before == null || before.pieces() != piece.place() || !follows(text, before.to(), begin, piece)) {
            return;
        }
        if (piece.place() == phrase.pieces() - 1) {
            found.add(new Hit(phrase, before.from(), end));
        } else {
            begun.put(phrase, new Begun(before.from(), end, piece.place() + 1));
        }
    }

    private static boolean follows(String text, int from, int to, Piece piece) {
        if (to < from || to - from > widest(text, from, piece)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (piece.bridged() ? Context.endsSentence(text.charAt(i)) : Context.endsClause(text.charAt(i))) {
                return false;
            }
        }
        return !piece.phrase().plain() || !Context.negates(text.substring(from, to));
    }

    private static int widest(String text, int from, Piece piece) {
        if (isLatin(text, from - 1)) {
            return WIDEST_LATIN_GAP;
        }
        return piece.bridged() ? WIDEST_BRIDGE : WIDEST_GAP;
    }

    /** True where a Latin word is only part of a longer one. */
    private static boolean isCut(String text, int begin, int end) {
        return (isLatin(text, begin) && isLatin(text, begin - 1)) || (isLatin(text, end - 1) && isLatin(text, end));
    }

    private static boolean isLatin(String text, int place) {
        if (place < 0 || place >= text.length()) {
            return false;
        }
        var c = text.charAt(place);
        return c >= 'a' && c <= 'z';
    }
}
