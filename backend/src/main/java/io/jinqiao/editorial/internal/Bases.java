package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.VersionView;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a proposal builds on: the newest version of its article. */
@Component
class Bases {

    private final Editions editions;

    Bases(Editions editions) {
        this.editions = editions;
    }

    /** The number of the newest version under this code, 0 for none. */
    int current(String code) {
        return newest(code).map(VersionView::version).orElse(0);
    }

    /** True when exactly this is in force, so that publishing it would change nothing. */
    boolean isInForce(NewArticle content) {
        return newest(content.code())
                .filter(version -> version.endedAt() == null)
                .map(version -> editions.content(id(content.code()), version.version()))
                .filter(known -> ordered(known).equals(ordered(content)))
                .isPresent();
    }

    /** A version in full; nothing for version 0. */
    Optional<NewArticle> content(String code, int version) {
        return version == 0 ? Optional.empty() : editions.find(code).map(id -> editions.content(id, version));
    }

    private Optional<VersionView> newest(String code) {
        return editions.find(code).map(id -> editions.versions(id).getLast());
    }

    private ArticleId id(String code) {
        return editions.find(code).orElseThrow();
    }

    private static NewArticle ordered(NewArticle content) {
        return new NewArticle(
                content.code(),
                content.kind(),
                content.business(),
                content.forCustomers(),
                new TreeMap<>(content.wordings()),
                content.fields(),
                content.upkeep(),
                content.attachments(),
                content.videos());
    }
}
