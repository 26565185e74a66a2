package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.packs.events.PackExported;
import io.jinqiao.packs.files.Format;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes articles in force out as a file, all or some of them.
 *
 * @param weekly true for the changes of this week, with a summary for people
 */
record ExportArticles(Format format, InForce.Filter filter, boolean weekly, Language language, StaffId by) {

    /** What is to be written, read while it is written. */
    record Export(String name, Week.@Nullable Summary summary, InForce articles) {}

    @UseCase
    static class Handler {

        private final Articles articles;
        private final Week week;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(Articles articles, Week week, ApplicationEventPublisher events, Clock clock) {
            this.articles = articles;
            this.week = week;
            this.events = events;
            this.clock = clock;
        }

        /** The fact is kept before the file is handed over; an export that breaks off after that stands there all the same. */
        Export handle(ExportArticles command) {
            var now = clock.instant();
            var filter = command.weekly() ? command.filter().since(week.monday(now)) : command.filter();
            var since = filter.since();
            events.publishEvent(new PackExported(
                    Ids.next(),
                    command.format().name(),
                    filter.business(),
                    filter.kind(),
                    since.equals(Instant.EPOCH) ? "" : since.toString(),
                    Actor.of(command.by()),
                    now));
            var day = week.day(now);
            return command.weekly()
                    ? new Export("jinqiao-week-" + day, week.summary(now), articles.inForce(filter))
                    : new Export("jinqiao-knowledge-" + day, null, articles.inForce(filter));
        }
    }
}
