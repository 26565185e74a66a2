package io.jinqiao.knowledge.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that articles have learnt, from everybody's voices about them.
 *
 * <p>A question belongs to the article with the most votes, to several where they are equal. An article keeps those with
 * the most votes, among equals the newest.
 */
final class Learnt {

    /** More than this tells search nothing new, and one busy article would crowd out the others. */
    static final int MOST = 200;

    private final Map<Place, List<String>> wordings = new HashMap<>();

    private record Place(ArticleId article, Language language) {}

    private record Asked(Language language, String words) {}

    private record Kept(String words, int votes, Voice newest) {}

    Learnt(Collection<Voice> voices) {
        var byQuestion = voices.stream()
                .collect(groupingBy(
                        voice -> new Asked(voice.language(), voice.asked()),
                        LinkedHashMap::new,
                        groupingBy(Voice::article)));
        var kept = new LinkedHashMap<Place, List<Kept>>();
        byQuestion.forEach((asked, byArticle) -> winners(byArticle)
                .forEach((article, won) -> kept.computeIfAbsent(
                                new Place(article, asked.language()), _ -> new ArrayList<>())
                        .add(won)));
        kept.forEach((place, all) -> wordings.put(place, best(all)));
    }

    /** Best first. */
    List<String> of(ArticleId article, Language language) {
        return wordings.getOrDefault(new Place(article, language), List.of());
    }

    private static Map<ArticleId, Kept> winners(Map<ArticleId, List<Voice>> byArticle) {
        var kept = new HashMap<ArticleId, Kept>();
        byArticle.forEach((article, voices) -> kept.put(article, kept(voices)));
        var most = kept.values().stream().mapToInt(Kept::votes).max().orElse(0);
        kept.values().removeIf(each -> each.votes() < most);
        return kept;
    }

    private static Kept kept(List<Voice> voices) {
        var votes = voices.stream().collect(summingInt(Voice::weight));
        var newest = voices.stream().max(Comparator.comparing(Voice::at)).orElseThrow();
        return new Kept(newest.words(), votes, newest);
    }

    private static List<String> best(List<Kept> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Kept::votes)
                        .thenComparing(each -> each.newest().at())
                        .reversed()
                        .thenComparing(Kept::words))
                .limit(MOST)
                .map(Kept::words)
                .toList();
    }
}
