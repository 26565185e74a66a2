package io.jinqiao.packs.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.packs.internal.InForce.Filter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What changed in the knowledge base since Monday, in the institution's own days. */
@Component
class Week {

    private final Articles articles;
    private final Editions editions;
    private final ZoneId zone;

    Week(Articles articles, Editions editions, @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.articles = articles;
        this.editions = editions;
        this.zone = zone;
    }

    record Item(ArticleId article, String code, int version, String title, String business, Instant at) {}

    /**
     * {@code fresh} came into force for the first time, {@code changed} in a new version; {@code ended} was withdrawn or
     * expired and is in force no more.
     */
    record Summary(LocalDate from, LocalDate to, List<Item> fresh, List<Item> changed, List<Item> ended) {

        /** A page for people. */
        List<String> lines(Language language) {
            var words = ResourceBundle.getBundle("packs.words", Locale.of(language.code()));
            var lines = new ArrayList<String>();
            lines.add(words.getString("week.title").formatted(from, to));
            lines.add(words.getString("week.counts").formatted(fresh.size(), changed.size(), ended.size()));
            lines.add("");
            fresh.forEach(item -> lines.add(words.getString("week.fresh").formatted(item.title(), item.code())));
            changed.forEach(item ->
                    lines.add(words.getString("week.changed").formatted(item.title(), item.version(), item.code())));
            ended.forEach(item -> lines.add(words.getString("week.ended").formatted(item.title(), item.code())));
            lines.add("");
            return lines;
        }
    }

    Instant monday(Instant now) {
        return from(now).atStartOfDay(zone).toInstant();
    }

    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    Summary summary(Instant now) {
        var fresh = new ArrayList<Item>();
        var changed = new ArrayList<Item>();
        for (var published : articles.inForce(new Filter("", "", monday(now)))) {
            var base = published.article();
            var wording = base.content().wordings().get(Language.ZH);
            var item = new Item(
                    base.id(),
                    base.content().code(),
                    base.version(),
                    wording == null ? "" : wording.title(),
                    base.content().business(),
                    published.at());
            (base.version() == 1 ? fresh : changed).add(item);
        }
        return new Summary(from(now), day(now), fresh, changed, ended(now));
    }

    private List<Item> ended(Instant now) {
        return editions.all().stream()
                .flatMap(article -> Optional.ofNullable(article.endedAt())
                        .filter(at -> !at.isBefore(monday(now)))
                        .map(at -> new Item(
                                article.id(),
                                article.code(),
                                article.version(),
                                article.title(),
                                article.business(),
                                at))
                        .stream())
                .toList();
    }

    private LocalDate from(Instant now) {
        return day(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
