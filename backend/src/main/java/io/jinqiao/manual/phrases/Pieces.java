package io.jinqiao.manual.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of a message that could say something: one to four clauses that follow one another. Pure. */
final class Pieces {

    private static final int WIDEST = 4;

    /** More clauses than this in one message are read to the last of them, and no further. */
    private static final int MOST_CLAUSES = 40;

    private static final int SHORTEST = 3;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?；;\\n])|(?<=\\.)\\s+");
    private static final Pattern CLAUSE =
            Pattern.compile("(?<=[，,、：:。！？!?；;\\n])|(?<=\\.)\\s+|(?<=\\S)\\s+(?=\\p{IsHan})");
    private static final Pattern EDGE = Pattern.compile("^[\\s，,、：:；;。.]+|[\\s，,、：:；;。.！!\\n]+$");

    private Pieces() {}

    /** A piece, and the sentences around it. */
    record Piece(String words, String around) {}

    static List<Piece> of(String message) {
        var sentences = List.of(SENTENCE.split(message, -1)).stream()
                .filter(sentence -> !sentence.isBlank())
                .toList();
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < sentences.size(); i++) {
            for (var clause : CLAUSE.split(sentences.get(i), -1)) {
                if (!clause.isBlank()) {
                    clauses.add(new Clause(clause, i));
                }
            }
        }
        var pieces = new LinkedHashSet<Piece>();
        for (int from = 0; from < Math.min(clauses.size(), MOST_CLAUSES); from++) {
            var words = new StringBuilder();
            for (int to = from; to < Math.min(clauses.size(), from + WIDEST); to++) {
                words.append(clauses.get(to).words());
                var piece = EDGE.matcher(words).replaceAll("");
                if (piece.codePointCount(0, piece.length()) >= SHORTEST) {
                    pieces.add(new Piece(
                            piece,
                            around(
                                    sentences,
                                    clauses.get(from).sentence(),
                                    clauses.get(to).sentence())));
                }
            }
        }
        return List.copyOf(pieces);
    }

    private record Clause(String words, int sentence) {}

    /** With the sentence after it, which may take it back. */
    private static String around(List<String> sentences, int first, int last) {
        return String.join("", sentences.subList(first, Math.min(sentences.size(), last + 2)));
    }
}
