package io.jinqiao.editorial.internal;

import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, by words; Chinese ones too. Pure. */
final class Difference {

    private Difference() {}

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Piece(Kind kind, String text) {}

    /** Without the added pieces it reads {@code before}, without the removed ones {@code after}. */
    static List<Piece> between(String before, String after) {
        var old = words(before);
        var next = words(after);
        var head = sameHead(old, next);
        var tail = sameTail(old.subList(head, old.size()), next.subList(head, next.size()));
        var pieces = new Pieces();
        old.subList(0, head).forEach(word -> pieces.add(Kind.SAME, word));
        walk(old.subList(head, old.size() - tail), next.subList(head, next.size() - tail), pieces);
        old.subList(old.size() - tail, old.size()).forEach(word -> pieces.add(Kind.SAME, word));
        return pieces.all();
    }

    /** The longest common line of words, then along it. */
    private static void walk(List<String> old, List<String> next, Pieces pieces) {
        var longest = longest(old, next);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < next.size()) {
            if (i < old.size() && j < next.size() && old.get(i).equals(next.get(j))) {
                pieces.add(Kind.SAME, old.get(i++));
                j++;
            } else if (j == next.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                pieces.add(Kind.REMOVED, old.get(i++));
            } else {
                pieces.add(Kind.ADDED, next.get(j++));
            }
        }
    }

    private static int[][] longest(List<String> old, List<String> next) {
        var longest = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(next.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static int sameHead(List<String> old, List<String> next) {
        int same = 0;
        while (same < Math.min(old.size(), next.size()) && old.get(same).equals(next.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameTail(List<String> old, List<String> next) {
        return sameHead(old.reversed(), next.reversed());
    }

    /** Every character belongs to exactly one word; what the dictionary leaves out stands for itself. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int at = 0;
        for (var word : Texts.cut(text)) {
            var end = word.offset() + word.text().length();
            // The dictionary names long words and the short ones inside; the first to begin a place counts.
            if (word.offset() >= at && end <= text.length()) {
                addSingly(text.substring(at, word.offset()), words);
                words.add(text.substring(word.offset(), end));
                at = end;
            }
        }
        addSingly(text.substring(at), words);
        return List.copyOf(words);
    }

    private static void addSingly(String rest, List<String> words) {
        rest.codePoints().mapToObj(Character::toString).forEach(words::add);
    }

    /** Joins neighbours of one kind, the removed before the added. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Kind kind, String word) {
            switch (kind) {
                case SAME -> {
                    tellChange();
                    same.append(word);
                }
                case REMOVED -> {
                    tell(Kind.SAME, same);
                    removed.append(word);
                }
                case ADDED -> {
                    tell(Kind.SAME, same);
                    added.append(word);
                }
            }
        }

        List<Piece> all() {
            tell(Kind.SAME, same);
            tellChange();
            return List.copyOf(pieces);
        }

        private void tellChange() {
            tell(Kind.REMOVED, removed);
            tell(Kind.ADDED, added);
        }

        private void tell(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
