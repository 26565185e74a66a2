package io.jinqiao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The small Markdown of answers: headings, bold, lists, tables and links. HTML in it is words like any other.
 *
 * <p>Customers hear answers on channels that can only say words, so what is said is plain text everywhere, made here and
 * nowhere else.
 */
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^#{1,4}\\s+");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[-*]\\s+");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|(\\s*:?-{3,}:?\\s*\\|)++\\s*$");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\((https?://[^\\s)]+)\\)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Markdown() {}

    /** The same words without marks; a table becomes a line a row. */
    public static String plain(String markdown) {
        var lines = markdown.strip().lines().toList();
        var plain = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (beginsTable(lines, i)) {
                var end = endOfTable(lines, i);
                plain.addAll(rows(lines.subList(i, end)));
                i = end - 1;
            } else {
                plain.add(words(lines.get(i)));
            }
        }
        return String.join("\n", plain).strip();
    }

    private static String words(String line) {
        var unmarked = HEADING.matcher(line).replaceFirst("");
        return inline(BULLET.matcher(unmarked).replaceFirst("$1· "));
    }

    private static String inline(String text) {
        var open = CHINESE.matcher(text).find() ? "（" : " (";
        var close = CHINESE.matcher(text).find() ? "）" : ")";
        var bare = BOLD.matcher(text).replaceAll("$1");
        return LINK.matcher(bare).replaceAll("$1" + open + "$2" + close);
    }

    private static boolean beginsTable(List<String> lines, int at) {
        return at + 1 < lines.size()
                && ROW.matcher(lines.get(at)).matches()
                && RULE.matcher(lines.get(at + 1)).matches();
    }

    private static int endOfTable(List<String> lines, int at) {
        var end = at + 2;
        while (end < lines.size() && ROW.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end;
    }

    /** Each row names its first cell, then the others by their heads: 活期：年利率 0.1%，起点 1 元. */
    private static List<String> rows(List<String> table) {
        var heads = cells(table.getFirst());
        return table.stream()
                .skip(2)
                .map(Markdown::cells)
                .map(cells -> row(heads, cells))
                .toList();
    }

    private static String row(List<String> heads, List<String> cells) {
        var chinese =
                CHINESE.matcher(String.join("", heads) + String.join("", cells)).find();
        var rest = IntStream.range(1, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i ->
                        heads.size() <= 2 || i >= heads.size() || heads.get(i).isEmpty()
                                ? cells.get(i)
                                : heads.get(i) + " " + cells.get(i))
                .collect(Collectors.joining(chinese ? "，" : ", "));
        return rest.isEmpty() ? cells.getFirst() : cells.getFirst() + (chinese ? "：" : ": ") + rest;
    }

    private static List<String> cells(String row) {
        var inner = row.strip();
        return List.of(inner.substring(1, inner.length() - 1).split("\\|", -1)).stream()
                .map(cell -> inline(cell.strip()))
                .toList();
    }
}
