package io.jinqiao.packs.internal;

import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Knowledge;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Articles in force by code, read page by page while somebody goes through them. */
final class InForce implements Iterable<InForce.Published> {

    private static final int PAGE = 200;

    private final Knowledge knowledge;
    private final Filter filter;

    InForce(Knowledge knowledge, Filter filter) {
        this.knowledge = knowledge;
        this.filter = filter;
    }

    record Published(Base article, Instant at) {}

    /**
     * Which articles.
     *
     * @param business a class and all below it; empty for every one
     * @param kind empty for every one
     * @param since published then or later
     */
    record Filter(String business, String kind, Instant since) {

        Filter since(Instant moment) {
            return new Filter(business, kind, moment);
        }

        boolean lets(ArticleView view) {
            return (business.isEmpty()
                            || view.business().equals(business)
                            || view.business().startsWith(business + "."))
                    && (kind.isEmpty() || view.kind().equals(kind))
                    && !view.publishedAt().isBefore(since);
        }
    }

    @Override
    public Iterator<Published> iterator() {
        return new Pages();
    }

    private final class Pages implements Iterator<Published> {

        private final Queue<Published> page = new ArrayDeque<>();
        private String after = "";
        private boolean ended;

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && !ended) {
                fetch();
            }
            return !page.isEmpty();
        }

        @Override
        public Published next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.remove();
        }

        private void fetch() {
            var views = knowledge.inForceAfter(after, PAGE);
            ended = views.isEmpty();
            if (!ended) {
                after = views.getLast().code();
                page.addAll(published(views.stream().filter(filter::lets).toList()));
            }
        }

        private static List<Published> published(List<ArticleView> views) {
            return Base.byCode(views).values().stream()
                    .map(base -> new Published(base, at(views, base)))
                    .toList();
        }

        private static Instant at(List<ArticleView> views, Base base) {
            return views.stream()
                    .filter(view -> view.id().equals(base.id()))
                    .findFirst()
                    .orElseThrow()
                    .publishedAt();
        }
    }
}
