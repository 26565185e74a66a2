package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.ArticleView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the facts of a story: all of the customer's, and those about things that name no customer. */
@Component
class GatherFacts {

    private static final int PAGE = 500;

    private final Journal journal;
    private final JsonMapper json;

    GatherFacts(Journal journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    List<KeptFact> gather(@Nullable CustomerId customer, List<Subject> subjects, Span span) {
        var facts = new ArrayList<>(journal.about(subjects));
        if (customer != null) {
            facts.addAll(ofCustomer(customer, span));
        }
        return ordered(facts.stream().filter(fact -> span.holds(fact.at())).toList());
    }

    /** And the facts by which the versions used came into force, however old. */
    List<KeptFact> with(List<KeptFact> facts, List<ArticleView> used) {
        var published = journal.about(
                used.stream().map(ArticleView::id).distinct().map(Subject::of).toList());
        var all = new ArrayList<>(facts);
        published.stream()
                .filter(fact -> used.stream().anyMatch(article -> publishes(fact, article)))
                .forEach(all::add);
        return ordered(all);
    }

    private boolean publishes(KeptFact fact, ArticleView article) {
        return fact.subject().equals(Subject.of(article.id()))
                && json.readTree(fact.body()).path("version").asInt(0) == article.version();
    }

    private List<KeptFact> ofCustomer(CustomerId customer, Span span) {
        var facts = new ArrayList<KeptFact>();
        @Nullable Long last = null;
        List<KeptFact> page;
        do {
            page = journal.find(FactQuery.newest(PAGE)
                    .ofCustomers(List.of(customer))
                    .between(span.from(), span.until())
                    .after(last));
            facts.addAll(page);
            last = page.isEmpty() ? last : Long.valueOf(page.getLast().number());
        } while (page.size() == PAGE);
        return facts;
    }

    private static List<KeptFact> ordered(Collection<KeptFact> facts) {
        var byNumber = new TreeMap<Long, KeptFact>();
        facts.forEach(fact -> byNumber.put(fact.number(), fact));
        return List.copyOf(byNumber.values());
    }
}
