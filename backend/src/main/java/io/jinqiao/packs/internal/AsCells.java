package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.packs.files.Cells;
import io.jinqiao.packs.files.Column;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article as a row says it: what export writes, and what two articles are compared by. */
final class AsCells {

    /** Names people by their ids, which never change. */
    private static final Owners NOBODY = new Owners(List.of());

    private AsCells() {}

    /** Days are those of the institution. */
    static Map<Column, String> of(NewArticle article, Owners owners, ZoneId zone) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.CODE, article.code());
        cells.put(Column.KIND, article.kind());
        cells.put(Column.BUSINESS, article.business());
        cells.put(Column.AUDIENCE, article.forCustomers() ? "CUSTOMER" : "STAFF");
        cells.put(Column.OWNER, owners.written(article.upkeep().owner()));
        put(cells, article.wordings().get(Language.ZH), Column.TITLE, Column.ANSWER, Column.QUESTIONS);
        put(cells, article.wordings().get(Language.EN), Column.TITLE_EN, Column.ANSWER_EN, Column.QUESTIONS_EN);
        cells.put(Column.FIELDS, Cells.ofFields(article.fields()));
        cells.put(Column.EFFECTIVE_FROM, Days.of(article.upkeep().effectiveFrom(), zone));
        cells.put(Column.EFFECTIVE_TO, Days.of(article.upkeep().effectiveTo(), zone));
        return cells;
    }

    private static void put(
            Map<Column, String> cells, @Nullable Wording wording, Column title, Column answer, Column questions) {
        var given = wording == null ? new Wording("", "", List.of()) : wording;
        var asked = Cells.oneLine(given.title());
        cells.put(title, asked);
        cells.put(answer, trimmed(given.answer()));
        cells.put(
                questions,
                Cells.ofQuestions(given.questions().stream()
                        .map(Cells::oneLine)
                        .filter(question -> !question.equals(asked))
                        .distinct()
                        .toList()));
    }

    private static String trimmed(String answer) {
        return answer.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Of everything a row can say, so that the same content is known again in another file. */
    static String hash(NewArticle article) {
        var cells = of(article, NOBODY, ZoneOffset.UTC);
        // Files could not always say an owner; what went ahead without one is known by the same hash as then.
        cells.remove(Column.OWNER, "");
        return Hashes.of(cells.toString());
    }
}
