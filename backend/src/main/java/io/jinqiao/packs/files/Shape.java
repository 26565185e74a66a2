package io.jinqiao.packs.files;

import io.jinqiao.knowledge.ArticleView.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article with lists as lists, as JSON and front matter show it. */
final class Shape {

    private Shape() {}

    static Map<String, Object> of(Map<Column, String> row) {
        var shape = head(row);
        shape.put("zh", wording(row, Column.TITLE, Column.ANSWER, Column.QUESTIONS));
        english(row).ifPresent(wording -> shape.put("en", wording));
        return shape;
    }

    /** Everything but the wordings; no list of it is another one's, because YAML would write it as an alias. */
    static Map<String, Object> head(Map<Column, String> row) {
        var head = new LinkedHashMap<String, Object>();
        for (var column : List.of(
                Column.CODE,
                Column.KIND,
                Column.BUSINESS,
                Column.AUDIENCE,
                Column.OWNER,
                Column.EFFECTIVE_FROM,
                Column.EFFECTIVE_TO)) {
            var text = row.getOrDefault(column, "");
            if (!text.isEmpty()) {
                head.put(column.code(), text);
            }
        }
        var fields = Cells.fields(row.getOrDefault(Column.FIELDS, "")).orElseThrow();
        head.put("fields", new ArrayList<>(fields.stream().map(Shape::field).toList()));
        return head;
    }

    static Optional<Map<String, Object>> english(Map<Column, String> row) {
        return row.getOrDefault(Column.TITLE_EN, "").isEmpty()
                ? Optional.empty()
                : Optional.of(wording(row, Column.TITLE_EN, Column.ANSWER_EN, Column.QUESTIONS_EN));
    }

    private static Map<String, Object> wording(Map<Column, String> row, Column title, Column answer, Column questions) {
        var wording = new LinkedHashMap<String, Object>();
        wording.put("title", row.getOrDefault(title, ""));
        wording.put("answer", row.getOrDefault(answer, ""));
        wording.put("questions", new ArrayList<>(Cells.questions(row.getOrDefault(questions, ""))));
        return wording;
    }

    private static Map<String, Object> field(Field field) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("name", field.name());
        shape.put("value", field.value());
        shape.put("unit", field.unit());
        return shape;
    }
}
