package io.jinqiao.packs.files;

import io.jinqiao.web.Letters;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many articles in one file: front matter, a heading as the title, the answer below it. A file without front matter is
 * read like a Word file: every heading with words below it is an article.
 */
final class MarkdownFile {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*\\s*:.*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s++((?:[^\\s#]+|[\\s#]+(?=[^\\s#]))*+)[\\s#]*+");
    private static final String FENCE = "---";
    private static final JsonMapper JSON = new JsonMapper();

    private MarkdownFile() {}

    static void read(byte[] bytes, Rows rows) {
        var lines = Letters.of(bytes).lines().toList();
        var starts = starts(lines);
        if (starts.isEmpty()) {
            readHeadings(lines, rows);
        }
        for (int i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            rows.add(article(lines.subList(starts.get(i), end), Place.line(starts.get(i) + 1)));
        }
    }

    /** A fence begins an article only where a key follows it; any other is a rule in somebody's answer. */
    private static List<Integer> starts(List<String> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)
                    && KEY.matcher(lines.get(i + 1)).matches()) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static Told article(List<String> lines, Place place) {
        int close = 1;
        while (close < lines.size() && !lines.get(close).stripTrailing().equals(FENCE)) {
            close++;
        }
        if (close == lines.size()) {
            return Told.bad(place, "packs.front-matter-open", "");
        }
        var head = JsonFile.head(front(lines.subList(1, close)), place);
        if (head.fault() != null) {
            return head;
        }
        return Told.of(place, withBody(head, lines.subList(close + 1, lines.size())));
    }

    private static Map<Column, String> withBody(Told head, List<String> body) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(head.cells());
        int from = 0;
        while (from < body.size() && body.get(from).isBlank()) {
            from++;
        }
        var title = from < body.size() ? HEADING.matcher(body.get(from)) : HEADING.matcher("");
        if (title.matches()) {
            cells.put(Column.TITLE, title.group(1));
            from++;
        }
        var answer = body.subList(from, body.size()).stream()
                .map(MarkdownFile::freed)
                .toList();
        cells.put(Column.ANSWER, String.join("\n", answer).strip());
        return cells;
    }

    /** Null for front matter that is none. */
    private static JsonNode front(List<String> lines) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            Object front = new Yaml(new SafeConstructor(options)).load(String.join("\n", lines));
            return JSON.valueToTree(front);
        } catch (YAMLException | IllegalArgumentException | JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static void readHeadings(List<String> lines, Rows rows) {
        var outline = new Outline(rows);
        for (int i = 0; i < lines.size(); i++) {
            var heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                outline.heading(Place.line(i + 1), heading.group(1));
            } else {
                outline.words(lines.get(i));
            }
        }
        outline.end();
    }

    static void write(List<String> summary, Iterable<Map<Column, String>> rows, OutputStream out) {
        var yaml = yaml();
        Lines.write(out, lines -> {
            summary.forEach(lines);
            for (var row : rows) {
                var head = Shape.head(row);
                head.put("questions", Cells.questions(row.getOrDefault(Column.QUESTIONS, "")));
                Shape.english(row).ifPresent(wording -> head.put("en", wording));
                lines.accept(FENCE);
                lines.accept(yaml.dump(head).stripTrailing());
                lines.accept(FENCE);
                lines.accept("# " + row.getOrDefault(Column.TITLE, ""));
                lines.accept("");
                row.getOrDefault(Column.ANSWER, "")
                        .lines()
                        .map(MarkdownFile::held)
                        .forEach(lines);
                lines.accept("");
            }
        });
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
    }

    /** A fence in an answer gets a backslash, which reading takes away. */
    private static String held(String line) {
        return line.stripTrailing().matches("\\\\*---") ? "\\" + line : line;
    }

    private static String freed(String line) {
        return line.stripTrailing().matches("\\\\+---") ? line.substring(1) : line;
    }
}
