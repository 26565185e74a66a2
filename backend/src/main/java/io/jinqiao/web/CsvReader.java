package io.jinqiao.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into records, RFC 4180, with comma, semicolon or tab.
 *
 * <p>A broken record costs its first line only: reading goes on in the next one, so one lost quotation mark does not
 * swallow what follows.
 */
public final class CsvReader {

    /** Characters in a cell; more is broken. */
    public static final int LONGEST_CELL = 20_000;

    private final String text;
    private final char comma;
    private int at;
    private long line = 1;

    public CsvReader(String text) {
        this.text = text;
        this.comma = comma(text);
    }

    /** {@code broken} is a code when the record could not be cut; its cells are then empty. */
    public record Cut(
            long line, List<String> cells, @Nullable String broken) {

        public boolean blank() {
            return broken == null && cells.stream().allMatch(String::isBlank);
        }
    }

    /** Null at the end. */
    public @Nullable Cut next() {
        if (at >= text.length()) {
            return null;
        }
        var start = at;
        var first = line;
        var cells = new ArrayList<String>();
        while (true) {
            var broken = cell(cells);
            if (broken != null) {
                at = afterLine(start);
                line = first + 1;
                return new Cut(first, List.of(), broken);
            }
            if (at >= text.length() || text.charAt(at) == '\n') {
                at++;
                line++;
                return new Cut(first, List.copyOf(cells), null);
            }
            at++;
        }
    }

    /** Up to the next separator, which is left; the code of what is wrong, or null. */
    private @Nullable String cell(List<String> cells) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(cells);
        }
        var end = at;
        while (end < text.length() && text.charAt(end) != comma && text.charAt(end) != '\n') {
            end++;
        }
        cells.add(text.substring(at, end));
        at = end;
        return null;
    }

    private @Nullable String quoted(List<String> cells) {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                at++;
                cells.add(cell.toString());
                return endsHere() ? null : "packs.quote-misplaced";
            } else {
                line += letter == '\n' ? 1 : 0;
                cell.append(letter);
            }
            if (cell.length() > LONGEST_CELL) {
                return "packs.cell-too-long";
            }
        }
        return "packs.quote-open";
    }

    private boolean endsHere() {
        return at >= text.length() || text.charAt(at) == comma || text.charAt(at) == '\n';
    }

    private int afterLine(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whichever stands most often in the first line. */
    private static char comma(String text) {
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : new char[] {'\t', ';'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String head, char letter) {
        return head.chars().filter(each -> each == letter).count();
    }
}
