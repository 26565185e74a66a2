package io.jinqiao.packs.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article in force, whole, that a row is compared with. */
record Base(ArticleId id, int version, NewArticle content) {

    /** Views of one article stand together. */
    static Map<String, Base> byCode(List<ArticleView> views) {
        var together = new LinkedHashMap<String, List<ArticleView>>();
        views.forEach(view ->
                together.computeIfAbsent(view.code(), _ -> new ArrayList<>()).add(view));
        var bases = new LinkedHashMap<String, Base>();
        together.forEach((code, all) -> bases.put(code, of(all)));
        return bases;
    }

    private static Base of(List<ArticleView> views) {
        var first = views.getFirst();
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        views.forEach(
                view -> wordings.put(view.language(), new Wording(view.title(), view.answer(), view.questions())));
        var content = new NewArticle(
                first.code(),
                first.kind(),
                first.business(),
                first.forCustomers(),
                wordings,
                first.fields(),
                first.upkeep(),
                first.attachments(),
                first.videos());
        return new Base(first.id(), first.version(), content);
    }
}
