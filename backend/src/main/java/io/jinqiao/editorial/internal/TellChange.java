package io.jinqiao.editorial.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.editorial.events.WordingChanged;
import io.jinqiao.editorial.internal.Notice.Change;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Editions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Staff who used or opened an article this week are told that its words changed (KN6): once for each version that ended
 * and once more when it comes back, however often the news arrives.
 *
 * @param version the version that came into force, or ended
 */
record TellChange(ArticleId article, int version, Change change, String reason, String business, Actor by, Instant at) {

    static final Duration WEEK = Duration.ofDays(7);

    @UseCase
    static class Handler {

        private final NoticeRepository notices;
        private final UsageRepository usage;
        private final Editions editions;
        private final Conversations conversations;
        private final ApplicationEventPublisher events;

        Handler(
                NoticeRepository notices,
                UsageRepository usage,
                Editions editions,
                Conversations conversations,
                ApplicationEventPublisher events) {
            this.notices = notices;
            this.usage = usage;
            this.editions = editions;
            this.conversations = conversations;
            this.events = events;
        }

        void handle(TellChange command) {
            if (command.change() == Change.CHANGED && !isNews(command)) {
                return;
            }
            var changed = command.change() == Change.CHANGED;
            var ended = changed ? command.version() - 1 : command.version();
            var notice = new Notice(
                    Ids.next(),
                    command.article(),
                    ended,
                    changed ? command.version() : null,
                    command.change(),
                    command.reason(),
                    command.business(),
                    command.at());
            var readers = readers(new UsageRepository.Article(command.article(), ended), command.at());
            if (notices.add(notice, readers)) {
                events.publishEvent(told(notice, readers, command.by()));
            }
        }

        /** Other words, or the same ones that staff were told to say no more. */
        private boolean isNews(TellChange command) {
            var version = command.version();
            return version > 1
                    && (!"REPLACED".equals(ending(command.article(), version - 1))
                            || Comparison.saysOtherwise(
                                    editions.content(command.article(), version - 1),
                                    editions.content(command.article(), version)));
        }

        private @Nullable String ending(ArticleId article, int version) {
            return editions.versions(article).stream()
                    .filter(each -> each.version() == version)
                    .findFirst()
                    .orElseThrow()
                    .ending();
        }

        /** Who said or opened it, and who serves somebody now to whom it was said. */
        private List<StaffId> readers(UsageRepository.Article article, Instant at) {
            var since = at.minus(WEEK);
            var serving = conversations.all(usage.conversations(article, since)).stream()
                    .filter(conversation -> conversation.closedAt() == null)
                    .map(ConversationView::owner)
                    .filter(Objects::nonNull);
            return Stream.concat(usage.staff(article, since).stream(), serving)
                    .distinct()
                    .toList();
        }

        private static WordingChanged told(Notice notice, List<StaffId> readers, Actor by) {
            return new WordingChanged(
                    notice.id(),
                    notice.article(),
                    notice.version(),
                    notice.change().name(),
                    readers,
                    notice.business(),
                    by,
                    notice.at());
        }
    }
}
