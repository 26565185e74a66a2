package io.jinqiao.packs.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.Question;
import io.jinqiao.packs.files.Fault;
import io.jinqiao.packs.files.Told;
import io.jinqiao.packs.internal.Line.Near;
import io.jinqiao.packs.internal.Line.Verdict;
import io.jinqiao.staff.Staff;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says of rows what they would do to the knowledge base as it is now. */
@Component
class Compare {

    /** From here on two questions are most likely the same one in other words. */
    private static final double NEAR = 0.9;

    private static final int LOOKED_AT = 3;

    private final Knowledge knowledge;
    private final Editions editions;
    private final Catalog catalog;
    private final Staff staff;
    private final LineRepository lines;
    private final ZoneId zone;

    Compare(
            Knowledge knowledge,
            Editions editions,
            Catalog catalog,
            Staff staff,
            LineRepository lines,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.knowledge = knowledge;
        this.editions = editions;
        this.catalog = catalog;
        this.staff = staff;
        this.lines = lines;
        this.zone = zone;
    }

    /** A row with its number in the pack and the code of its article. */
    record Numbered(int number, String code, Told row) {}

    /** What a row comes to; the article is null for a bad one. */
    record Compared(Line line, @Nullable NewArticle article) {}

    Understand understanding(Pack pack) {
        return new Understand(new Businesses(catalog.tree()), new Owners(staff.all()), pack.defaults(), editions, zone);
    }

    /** Its code; refuses with {@code packs.unknown-business}. */
    String business(String word) {
        return new Businesses(catalog.tree())
                .named(word)
                .orElseThrow(() -> Refused.invalid("packs.unknown-business", "No such business"));
    }

    List<Compared> all(List<Numbered> rows, Understand understand) {
        var codes = rows.stream().map(Numbered::code).distinct().toList();
        var bases = Base.byCode(knowledge.inForce(codes));
        var proposed = lines.proposedAlready(codes);
        return rows.stream().map(row -> one(row, understand, bases, proposed)).toList();
    }

    private static Compared one(Numbered row, Understand understand, Map<String, Base> bases, Set<String> proposed) {
        var base = bases.get(row.code());
        return switch (understand.meant(row.row(), row.code(), base)) {
            case Meant.Nothing(var fault) ->
                new Compared(line(row, Verdict.BAD, fault, Codes.title(row.row()), 0, List.of()), null);
            case Meant.Article(var content) -> {
                var changes = base == null ? List.<Line.Change>of() : understand.changes(base.content(), content);
                var verdict = verdict(content, base, changes, proposed);
                var version = base == null ? 0 : base.version();
                yield new Compared(line(row, verdict, null, title(content), version, changes), content);
            }
        };
    }

    private static Verdict verdict(
            NewArticle content, @Nullable Base base, List<Line.Change> changes, Set<String> proposed) {
        if (base != null && changes.isEmpty()) {
            return Verdict.SAME;
        }
        if (proposed.contains(content.code() + " " + AsCells.hash(content))) {
            return Verdict.PROPOSED;
        }
        return base == null ? Verdict.NEW : Verdict.CHANGED;
    }

    private static Line line(
            Numbered row, Verdict verdict, @Nullable Fault fault, String title, int base, List<Line.Change> changes) {
        return new Line(
                row.number(),
                row.row().place(),
                row.code(),
                title,
                verdict,
                fault,
                row.row().cells(),
                base,
                changes,
                List.of(),
                null);
    }

    /** Articles in force under other codes that ask nearly the same. */
    List<Near> near(NewArticle article) {
        var question = new Question(title(article), Language.ZH, false, LOOKED_AT);
        return knowledge.search(question).stream()
                .filter(hit -> hit.closeness() >= NEAR && !hit.code().equals(article.code()))
                .map(hit -> new Near(hit.article(), hit.code(), hit.title(), hit.closeness()))
                .toList();
    }

    private static String title(NewArticle article) {
        var wording = article.wordings().get(Language.ZH);
        return wording == null ? "" : wording.title();
    }
}
