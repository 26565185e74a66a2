package io.jinqiao.packs.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings and what stands below them: a heading with words is an article, one without is a chapter. A line such as
 * {@code 业务分类：card.debit.loss} says that column.
 */
final class Outline {

    private static final Pattern SAYS = Pattern.compile("\\s*([^:：\\s][^:：]{0,15})[:：]\\s*(.*)");

    private final Rows rows;
    private final List<String> words = new ArrayList<>();
    private @Nullable Place place;
    private String title = "";

    Outline(Rows rows) {
        this.rows = rows;
    }

    void heading(Place at, String words) {
        end();
        place = at;
        title = words;
    }

    void words(String line) {
        words.add(line);
    }

    /** Of the article so far. */
    void end() {
        var at = place;
        if (at != null && words.stream().anyMatch(line -> !line.isBlank())) {
            rows.add(Told.of(at, cells()));
        }
        words.clear();
        place = null;
    }

    /** Below the first words of an answer somebody in charge is named to customers, not to us. */
    private static boolean isAnswer(Column column, List<String> answer) {
        return switch (column) {
            case TITLE, ANSWER -> true;
            case OWNER -> answer.stream().anyMatch(line -> !line.isBlank());
            default -> false;
        };
    }

    private Map<Column, String> cells() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        var answer = new ArrayList<String>();
        for (var line : words) {
            var says = SAYS.matcher(line);
            var column = says.matches() ? Column.named(says.group(1)).orElse(null) : null;
            if (column == null || isAnswer(column, answer)) {
                answer.add(line);
            } else {
                cells.put(column, says.group(2));
            }
        }
        cells.put(Column.TITLE, title);
        cells.put(Column.ANSWER, String.join("\n", answer).strip());
        return cells;
    }
}
