package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Notice.Change;
import io.jinqiao.editorial.internal.Notice.Reader;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {

    private static final String COLUMNS = """
            select notice.id, notice.article_id, notice.version, notice.next_version, notice.change, notice.reason,
                   notice.business, notice.at
              from editorial.notice
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String RECENT = COLUMNS + "where at >= :since order by at desc limit 100";

    private static final String UNCONFIRMED = COLUMNS + """
              join editorial.notice_reader reader on reader.notice_id = notice.id
             where reader.staff_id = :staff and reader.confirmed_at is null
             order by notice.at desc
             limit 100
            """;

    /** Where somebody was told words that are no longer the ones in force. */
    private static final String TOLD = """
            select notice.id, usage.conversation_id, min(usage.at) as at, bool_and(usage.staff_id is null) as by_machine
              from editorial.notice
              join editorial.usage
                on usage.article_id = notice.article_id and usage.version <= notice.version and usage.kind = 'SAID'
               and usage.at < notice.at
             where notice.at >= :since and usage.conversation_id = any(:conversations)
               and not exists (select 1
                                 from editorial.notice_reader reader
                                where reader.notice_id = notice.id and reader.staff_id = :staff
                                  and reader.confirmed_at is not null)
             group by notice.id, usage.conversation_id
            """;

    private static final String ADD = """
            insert into editorial.notice (id, article_id, version, next_version, change, reason, business, at)
            values (:id, :article, :version, :next, :change, :reason, :business, :at)
            on conflict (article_id, version, change) do nothing
            """;

    private static final String ADD_READER = """
            insert into editorial.notice_reader (notice_id, staff_id) values (:notice, :staff)
            on conflict (notice_id, staff_id) do nothing
            """;

    /** Whoever took over a conversation confirms too, though nobody told them at first. */
    private static final String CONFIRM = """
            insert into editorial.notice_reader as known (notice_id, staff_id, confirmed_at)
            values (:notice, :staff, :at)
            on conflict (notice_id, staff_id) do update set confirmed_at = excluded.confirmed_at
             where known.confirmed_at is null
            """;

    private static final String READERS = """
            select notice_id, staff_id, confirmed_at
              from editorial.notice_reader
             where notice_id = any(:notices)
             order by confirmed_at nulls first, staff_id
            """;

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A conversation in which the earlier words were said. */
    record Told(UUID notice, ConversationId conversation, Instant at, boolean byMachine) {}

    Notice get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(NoticeRepository::notice)
                .optional()
                .orElseThrow(() -> Refused.notFound("editorial.unknown-notice", "No notice " + id));
    }

    List<Notice> recent(Instant since) {
        return jdbc.sql(RECENT)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(NoticeRepository::notice)
                .list();
    }

    List<Notice> unconfirmed(StaffId staff) {
        return jdbc.sql(UNCONFIRMED)
                .param("staff", staff.value())
                .query(NoticeRepository::notice)
                .list();
    }

    List<Told> told(List<ConversationId> conversations, StaffId staff, Instant since) {
        return jdbc.sql(TOLD)
                .param(
                        "conversations",
                        conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
                .param("staff", staff.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Told(
                        row.getObject("id", UUID.class),
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("by_machine")))
                .list();
    }

    /** False when it was told before. */
    boolean add(Notice notice, List<StaffId> readers) {
        var added = jdbc.sql(ADD)
                        .param("id", notice.id())
                        .param("article", notice.article().value())
                        .param("version", notice.version())
                        .param("next", notice.nextVersion())
                        .param("change", notice.change().name())
                        .param("reason", notice.reason())
                        .param("business", notice.business())
                        .param("at", notice.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            readers.forEach(reader -> jdbc.sql(ADD_READER)
                    .param("notice", notice.id())
                    .param("staff", reader.value())
                    .update());
        }
        return added;
    }

    /** False when it was confirmed before. */
    boolean confirm(UUID notice, StaffId staff, Instant at) {
        return jdbc.sql(CONFIRM)
                        .param("notice", notice)
                        .param("staff", staff.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Reader> readers(List<UUID> notices) {
        return jdbc.sql(READERS)
                .param("notices", notices.toArray(UUID[]::new))
                .query((row, index) -> {
                    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new Reader(
                            row.getObject("notice_id", UUID.class),
                            new StaffId(row.getObject("staff_id", UUID.class)),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .list();
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getInt("version"),
                row.getObject("next_version", Integer.class),
                Change.valueOf(row.getString("change")),
                row.getString("reason"),
                row.getString("business"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
