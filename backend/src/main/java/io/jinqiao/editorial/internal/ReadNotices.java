package io.jinqiao.editorial.internal;

import static java.util.stream.Collectors.groupingBy;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.editorial.internal.Notice.Change;
import io.jinqiao.editorial.internal.Notice.Reader;
import io.jinqiao.editorial.internal.NoticeRepository.Told;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.NewArticle;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which wordings changed: for whoever used them, and for whoever looks after that. */
@Component
class ReadNotices {

    private final NoticeRepository notices;
    private final Conversations conversations;
    private final Editions editions;
    private final Clock clock;

    ReadNotices(NoticeRepository notices, Conversations conversations, Editions editions, Clock clock) {
        this.notices = notices;
        this.conversations = conversations;
        this.editions = editions;
        this.clock = clock;
    }

    /** {@code nextVersion} is null when nothing took its place; {@code places} are open conversations of the asker. */
    record NoticeView(
            UUID id,
            ArticleId article,
            Bilingual title,
            int version,
            @Nullable Integer nextVersion,
            Change change,
            String reason,
            Instant at,
            List<Place> places) {}

    /** An open conversation in which the old words were said. */
    record Place(ConversationId conversation, String subject, Instant at, boolean byMachine) {}

    /** Who has read it, and who has not. */
    record Watch(
            UUID id,
            ArticleId article,
            Bilingual title,
            int version,
            @Nullable Integer nextVersion,
            Change change,
            Instant at,
            List<Reader> readers) {}

    /** What this member of staff has to confirm, newest first. */
    List<NoticeView> of(StaffId me) {
        var mine =
                conversations.ofOwner(me).stream().collect(Collectors.toMap(ConversationView::id, Function.identity()));
        var told = notices.told(List.copyOf(mine.keySet()), me, clock.instant().minus(TellChange.WEEK)).stream()
                .collect(groupingBy(Told::notice));
        return Stream.concat(
                        notices.unconfirmed(me).stream(), told.keySet().stream().map(notices::get))
                .distinct()
                .sorted(Comparator.comparing(Notice::at).reversed())
                .map(notice -> view(notice, told.getOrDefault(notice.id(), List.of()), mine))
                .toList();
    }

    /** The changes of the last week, with who was told. */
    List<Watch> recent() {
        var recent = notices.recent(clock.instant().minus(TellChange.WEEK));
        var readers = notices.readers(recent.stream().map(Notice::id).toList()).stream()
                .collect(groupingBy(Reader::notice));
        return recent.stream()
                .map(notice -> new Watch(
                        notice.id(),
                        notice.article(),
                        title(notice),
                        notice.version(),
                        notice.nextVersion(),
                        notice.change(),
                        notice.at(),
                        readers.getOrDefault(notice.id(), List.of())))
                .toList();
    }

    private NoticeView view(Notice notice, List<Told> told, Map<ConversationId, ConversationView> mine) {
        var places = told.stream()
                .map(each -> new Place(
                        each.conversation(),
                        Objects.requireNonNull(mine.get(each.conversation())).subject(),
                        each.at(),
                        each.byMachine()))
                .toList();
        return new NoticeView(
                notice.id(),
                notice.article(),
                title(notice),
                notice.version(),
                notice.nextVersion(),
                notice.change(),
                notice.reason(),
                notice.at(),
                places);
    }

    private Bilingual title(Notice notice) {
        var content = editions.content(notice.article(), notice.version());
        var zh = title(content, Language.ZH, "");
        return new Bilingual(zh, title(content, Language.EN, zh));
    }

    private static String title(NewArticle content, Language language, String otherwise) {
        var wording = content.wordings().get(language);
        return wording == null ? otherwise : wording.title();
    }
}
