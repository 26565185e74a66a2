package io.jinqiao.knowledge.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.internal.Findings.Count;
import io.jinqiao.knowledge.internal.Findings.Facets;
import io.jinqiao.knowledge.internal.Findings.Finding;
import io.jinqiao.knowledge.internal.Findings.Related;
import io.jinqiao.language.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Search as people at the desk see it: with reasons to open an article, and ways on. */
@Component
@Profile("!rehearsal")
class SearchDesk {

    private static final int MOST = 30;
    private static final int PASSAGE = 120;
    private static final int BEST = 3;
    private static final int ALSO_ASKED = 6;
    private static final int RELATED = 5;
    private static final Duration RECENTLY = Duration.ofDays(30);

    /** Below this an article is shown only if it shares words with the question. */
    private static final double PROBABLE = 0.01;

    private static final double SHARED_WORDS = 0.3;

    private final Search search;
    private final VoteRepository votes;
    private final Clock clock;

    SearchDesk(Search search, VoteRepository votes, Clock clock) {
        this.search = search;
        this.votes = votes;
        this.clock = clock;
    }

    private record Seen(Entry entry, Hit hit) {}

    Findings find(String words, Narrowing narrowing, StaffId me) {
        var seen = seen(words);
        var counted =
                votes.count(seen.stream().map(each -> each.entry().article()).toList(), me);
        var highlight = new Highlight(words);
        var all = seen.stream()
                .map(each -> finding(
                        each, highlight, counted.getOrDefault(each.entry().article(), Votes.NONE)))
                .sorted(Comparator.<Finding>comparingDouble(
                                each -> each.score() + each.votes().nudge())
                        .reversed())
                .toList();
        return new Findings(
                all.stream().filter(narrowing::admits).toList(), facets(all), alsoAsked(words, seen), related(seen));
    }

    /** An article once, in the language in which it answers best. */
    private List<Seen> seen(String words) {
        var best = new LinkedHashMap<ArticleId, Hit>();
        Arrays.stream(Language.values())
                .flatMap(language -> search.find(new Question(words, language, false, MOST)).stream())
                .filter(hit -> hit.score() >= PROBABLE || hit.words() >= SHARED_WORDS)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .forEach(hit -> best.putIfAbsent(hit.article(), hit));
        return best.values().stream()
                .limit(MOST)
                .flatMap(hit -> search.entry(hit.article(), hit.language()).map(entry -> new Seen(entry, hit)).stream())
                .toList();
    }

    private Finding finding(Seen seen, Highlight highlight, Votes votes) {
        var entry = seen.entry();
        return new Finding(
                entry.article(),
                entry.version(),
                entry.code(),
                entry.language(),
                highlight.of(entry.title()),
                highlight.passage(entry.answer(), PASSAGE),
                entry.kind(),
                entry.business(),
                entry.forCustomers(),
                entry.publishedAt(),
                recent(entry.publishedAt()),
                seen.hit().score(),
                votes);
    }

    private boolean recent(Instant at) {
        return at.isAfter(clock.instant().minus(RECENTLY));
    }

    private static Facets facets(List<Finding> all) {
        return new Facets(
                counts(all, finding -> Narrowing.firstLevel(finding.business())),
                counts(all, Finding::kind),
                counts(all, Narrowing::audience),
                counts(all, finding -> finding.language().code()),
                (int) all.stream().filter(Finding::recent).count());
    }

    /** The most frequent first. */
    private static List<Count> counts(List<Finding> all, Function<Finding, String> value) {
        return all.stream().collect(groupingBy(value, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Count(each.getKey(), each.getValue().intValue()))
                .toList();
    }

    /** What was learnt first, because people did ask it. */
    private static List<String> alsoAsked(String words, List<Seen> seen) {
        var folded = Texts.fold(words).strip();
        return seen.stream()
                .limit(BEST)
                .flatMap(each -> Stream.concat(each.entry().learnt().stream(), each.entry().questions().stream())
                        .filter(asked -> !Texts.fold(asked).strip().equals(folded))
                        .limit(ALSO_ASKED / BEST))
                .distinct()
                .toList();
    }

    private List<Related> related(List<Seen> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        var shown = seen.stream().map(each -> each.entry().article()).toList();
        return search
                .ofBusiness(
                        seen.getFirst().entry().business(),
                        seen.getFirst().entry().language())
                .stream()
                .filter(entry -> !shown.contains(entry.article()))
                .limit(RELATED)
                .map(entry -> new Related(entry.article(), entry.title()))
                .toList();
    }
}
