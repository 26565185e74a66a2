package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Difference.Kind;
import io.jinqiao.editorial.internal.Difference.Piece;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two versions of an article, part by part; only parts that differ are there. */
record Comparison(List<Part> parts) {

    private static final Wording NOTHING = new Wording("", "", List.of());

    /**
     * One part that differs.
     *
     * @param name title, answer, questions, fields, kind, business, audience, owner, effective-from, effective-to,
     *     review-by, attachments or videos
     * @param language of the wording; null for parts that have none
     */
    record Part(String name, @Nullable Language language, List<Piece> pieces) {}

    /** {@code before} is null for a new article. */
    static Comparison of(@Nullable NewArticle before, NewArticle after) {
        var parts = new ArrayList<Part>();
        for (var language : Language.values()) {
            wording(language, before, after, parts);
        }
        add("fields", null, before == null ? "" : fields(before), fields(after), parts);
        add("kind", null, before == null ? "" : before.kind(), after.kind(), parts);
        add("business", null, before == null ? "" : before.business(), after.business(), parts);
        add("audience", null, before == null ? "" : audience(before), audience(after), parts);
        upkeep(before, after, parts);
        add("attachments", null, before == null ? "" : attachments(before), attachments(after), parts);
        add("videos", null, before == null ? "" : videos(before), videos(after), parts);
        return new Comparison(List.copyOf(parts));
    }

    /** Whether somebody who says these words would now say others. */
    static boolean saysOtherwise(NewArticle before, NewArticle after) {
        return !said(before).equals(said(after));
    }

    private static List<Object> said(NewArticle article) {
        var wordings = new ArrayList<Object>();
        for (var language : Language.values()) {
            var wording = article.wordings().getOrDefault(language, NOTHING);
            wordings.add(wording.title());
            wordings.add(wording.answer());
        }
        wordings.add(article.fields());
        wordings.add(article.attachments());
        return wordings;
    }

    private static void wording(Language language, @Nullable NewArticle before, NewArticle after, List<Part> parts) {
        var old = before == null ? NOTHING : before.wordings().getOrDefault(language, NOTHING);
        var next = after.wordings().getOrDefault(language, NOTHING);
        add("title", language, old.title(), next.title(), parts);
        add("answer", language, old.answer().strip(), next.answer().strip(), parts);
        add("questions", language, String.join("\n", old.questions()), String.join("\n", next.questions()), parts);
    }

    private static void upkeep(@Nullable NewArticle before, NewArticle after, List<Part> parts) {
        var old = before == null ? null : before.upkeep();
        var next = after.upkeep();
        add("owner", null, text(old == null ? null : old.owner()), text(next.owner()), parts);
        add("effective-from", null, text(old == null ? null : old.effectiveFrom()), text(next.effectiveFrom()), parts);
        add("effective-to", null, text(old == null ? null : old.effectiveTo()), text(next.effectiveTo()), parts);
        add("review-by", null, text(old == null ? null : old.reviewBy()), text(next.reviewBy()), parts);
    }

    private static void add(String name, @Nullable Language language, String old, String next, List<Part> parts) {
        if (!old.equals(next)) {
            parts.add(new Part(name, language, isProse(name) ? Difference.between(old, next) : whole(old, next)));
        }
    }

    private static boolean isProse(String name) {
        return switch (name) {
            case "title", "answer", "questions", "fields", "attachments", "videos" -> true;
            default -> false;
        };
    }

    /** Codes and moments are replaced, not edited. */
    private static List<Piece> whole(String old, String next) {
        var pieces = new ArrayList<Piece>();
        if (!old.isEmpty()) {
            pieces.add(new Piece(Kind.REMOVED, old));
        }
        if (!next.isEmpty()) {
            pieces.add(new Piece(Kind.ADDED, next));
        }
        return List.copyOf(pieces);
    }

    private static String audience(NewArticle article) {
        return article.forCustomers() ? "CUSTOMER" : "AGENT";
    }

    private static String fields(NewArticle article) {
        return article.fields().stream().map(Comparison::field).collect(Collectors.joining("\n"));
    }

    private static String field(Field field) {
        return "%s: %s %s".formatted(field.name(), field.value(), field.unit()).strip();
    }

    private static String attachments(NewArticle article) {
        return article.attachments().stream().map(Attachment::name).collect(Collectors.joining("\n"));
    }

    private static String videos(NewArticle article) {
        return article.videos().stream().map(Video::address).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Objects.toString(value);
    }
}
