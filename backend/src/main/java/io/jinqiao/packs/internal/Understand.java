package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.packs.files.Cells;
import io.jinqiao.packs.files.Column;
import io.jinqiao.packs.files.Fault;
import io.jinqiao.packs.files.Told;
import io.jinqiao.packs.internal.Pack.Defaults;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row means. A column that the file does not have leaves the article in force as it is; for a new article the
 * pack's defaults step in.
 */
final class Understand {

    private final Businesses businesses;
    private final Owners owners;
    private final Defaults defaults;
    private final Editions editions;
    private final ZoneId zone;

    Understand(Businesses businesses, Owners owners, Defaults defaults, Editions editions, ZoneId zone) {
        this.businesses = businesses;
        this.owners = owners;
        this.defaults = defaults;
        this.editions = editions;
        this.zone = zone;
    }

    Meant meant(Told row, String code, @Nullable Base base) {
        if (row.fault() != null) {
            return new Meant.Nothing(row.fault());
        }
        try {
            var article = article(row, code, base == null ? null : base.content());
            editions.check(article);
            return new Meant.Article(article);
        } catch (Wrong wrong) {
            return new Meant.Nothing(wrong.fault);
        } catch (Refused refused) {
            return new Meant.Nothing(Fault.of(refused.code()));
        }
    }

    private NewArticle article(Told row, String code, @Nullable NewArticle before) {
        if (!Codes.isGood(code)) {
            throw new Wrong(code.isEmpty() ? "packs.title-missing" : "packs.bad-code", code);
        }
        var wordings = new EnumMap<Language, Wording>(Language.class);
        wordings.put(Language.ZH, chinese(row, before));
        english(row, before).ifPresent(wording -> wordings.put(Language.EN, wording));
        return new NewArticle(
                code,
                kind(row, before),
                business(row, before),
                audience(row, before),
                wordings,
                fields(row, before),
                upkeep(row, before),
                before == null ? List.of() : before.attachments(),
                before == null ? List.of() : before.videos());
    }

    private Wording chinese(Told row, @Nullable NewArticle before) {
        var known = before == null ? null : before.wordings().get(Language.ZH);
        var title = Codes.title(row);
        if (title.isEmpty()) {
            title = known == null || row.says(Column.TITLE) ? "" : known.title();
        }
        var answer = said(row, Column.ANSWER, known == null ? "" : known.answer());
        var questions = questions(row, Column.QUESTIONS, known);
        check(title, answer, "zh");
        if ((title + answer).codePoints().noneMatch(Character::isIdeographic)) {
            throw new Wrong("packs.chinese-missing", "");
        }
        var own = title;
        return new Wording(
                title,
                answer,
                questions.stream().filter(each -> !each.equals(own)).toList());
    }

    private static Optional<Wording> english(Told row, @Nullable NewArticle before) {
        var known = before == null ? null : before.wordings().get(Language.EN);
        var title = Cells.oneLine(said(row, Column.TITLE_EN, known == null ? "" : known.title()));
        var answer = said(row, Column.ANSWER_EN, known == null ? "" : known.answer());
        if (title.isEmpty() && answer.isEmpty()) {
            return Optional.empty();
        }
        check(title, answer, "en");
        return Optional.of(new Wording(title, answer, questions(row, Column.QUESTIONS_EN, known)));
    }

    private static void check(String title, String answer, String language) {
        if (title.isEmpty()) {
            throw new Wrong("packs.title-missing", language);
        }
        if (answer.isEmpty()) {
            throw new Wrong("packs.answer-missing", language);
        }
    }

    private static List<String> questions(Told row, Column column, @Nullable Wording known) {
        return row.says(column) || known == null
                ? Cells.questions(row.cells().getOrDefault(column, ""))
                : known.questions();
    }

    private String kind(Told row, @Nullable NewArticle before) {
        var word = said(row, Column.KIND, before == null ? "" : before.kind());
        return word.isEmpty()
                ? defaults.kind()
                : Kinds.of(word).orElseThrow(() -> new Wrong("packs.unknown-kind", word));
    }

    private String business(Told row, @Nullable NewArticle before) {
        var word = said(row, Column.BUSINESS, before == null ? "" : before.business());
        var chosen = word.isEmpty() ? defaults.business() : word;
        if (chosen.isEmpty()) {
            throw new Wrong("packs.business-missing", "");
        }
        return businesses.named(chosen).orElseThrow(() -> new Wrong("packs.unknown-business", chosen));
    }

    private static boolean audience(Told row, @Nullable NewArticle before) {
        var word = row.cell(Column.AUDIENCE);
        if (word.isEmpty()) {
            return before == null || before.forCustomers();
        }
        return Kinds.forCustomers(word).orElseThrow(() -> new Wrong("packs.unknown-audience", word));
    }

    private static List<Field> fields(Told row, @Nullable NewArticle before) {
        if (!row.says(Column.FIELDS)) {
            return before == null ? List.of() : before.fields();
        }
        return Cells.fields(row.cell(Column.FIELDS))
                .orElseThrow(() -> new Wrong("packs.bad-field", Cells.oneLine(row.cell(Column.FIELDS))));
    }

    /** When it is looked at again is no matter of files. */
    private Upkeep upkeep(Told row, @Nullable NewArticle before) {
        var known = before == null ? Upkeep.NONE : before.upkeep();
        return new Upkeep(
                owner(row, known.owner()),
                moment(row, Column.EFFECTIVE_FROM, known.effectiveFrom()),
                moment(row, Column.EFFECTIVE_TO, known.effectiveTo()),
                known.reviewBy());
    }

    private @Nullable StaffId owner(Told row, @Nullable StaffId before) {
        var word = row.cell(Column.OWNER);
        if (!row.says(Column.OWNER) || (before != null && word.equals(owners.written(before)))) {
            return before;
        }
        return word.isEmpty() ? null : owners.named(word).orElseThrow(() -> new Wrong("packs.unknown-owner", word));
    }

    private @Nullable Instant moment(Told row, Column column, @Nullable Instant before) {
        if (!row.says(column)) {
            return before;
        }
        var words = row.cell(column);
        return words.isEmpty() ? null : Days.read(words, zone).orElseThrow(() -> new Wrong("packs.bad-date", words));
    }

    private static String said(Told row, Column column, String before) {
        return row.says(column) ? row.cell(column) : before.strip();
    }

    /** What differs, column by column. */
    List<Line.Change> changes(NewArticle before, NewArticle after) {
        Map<Column, String> old = AsCells.of(before, owners, zone);
        return AsCells.of(after, owners, zone).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(old.get(cell.getKey())))
                .map(cell ->
                        new Line.Change(cell.getKey().code(), old.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .toList();
    }

    /** Ends the reading of one row. */
    private static final class Wrong extends RuntimeException {

        private static final int LONGEST_DETAIL = 80;

        private final transient Fault fault;

        Wrong(String code, String detail) {
            super(code, null, false, false);
            fault = new Fault(code, detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail);
        }
    }
}
