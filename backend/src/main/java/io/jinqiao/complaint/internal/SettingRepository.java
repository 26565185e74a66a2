package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates in all their versions, limits, and how both came about. */
@Repository
class SettingRepository {

    private static final String COLUMNS = """
            select id, subject, kind, case_type, language, title, words, post, amount, reason, proposed_by, proposed_at,
                   decided_by, approved, remark, decided_at
              from complaint.setting_change
            """;

    private static final String CHANGES = COLUMNS + "order by decided_at is not null, proposed_at desc limit 100";

    private static final String ONE = COLUMNS + "where id = :id for update";

    private static final String PROPOSE = """
            insert into complaint.setting_change
                (id, subject, kind, case_type, language, title, words, post, amount, reason, proposed_by, proposed_at)
            values (:id, :subject, :kind, :type, :language, :title, :words, :post, :amount, :reason, :by, :at)
            """;

    private static final String DECIDE = """
            update complaint.setting_change
               set decided_by = :by, approved = :approved, remark = :remark, decided_at = :at
             where id = :id
            """;

    private static final String TEMPLATES = """
            select kind, case_type, language, version, title, words from complaint.template
             order by kind, case_type, language desc, version desc
            """;

    private static final String NEW_VERSION = """
            insert into complaint.template (kind, case_type, language, version, title, words)
            select :kind, :type, :language, coalesce(max(version), 0) + 1, :title, :words from complaint.template
             where kind = :kind and case_type = :type and language = :language
            """;

    private static final String LIMITS = "select post, amount from complaint.compensation_limit order by amount, post";

    private static final String LIMIT = """
            insert into complaint.compensation_limit (post, amount) values (:post, :amount)
            on conflict (post) do update set amount = excluded.amount
            """;

    private final JdbcClient jdbc;

    SettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Version(int version, Setting.Template template) {}

    List<Version> templates() {
        return jdbc.sql(TEMPLATES)
                .query((row, index) -> new Version(row.getInt("version"), template(row)))
                .list();
    }

    List<Setting.Limit> limits() {
        return jdbc.sql(LIMITS)
                .query((row, index) -> new Setting.Limit(row.getString("post"), row.getLong("amount")))
                .list();
    }

    /** Those that wait first, then the newest. */
    List<SettingChange> changes() {
        return jdbc.sql(CHANGES).query(SettingRepository::read).list();
    }

    /** Refuses with {@code complaint.unknown-change} and {@code complaint.decided-already}. */
    SettingChange waiting(UUID id) {
        var found = jdbc.sql(ONE)
                .param("id", id)
                .query(SettingRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown-change", "Nobody proposed that"));
        if (found.decidedAt() != null) {
            throw Refused.conflict("complaint.decided-already", "Somebody else decided it");
        }
        return found;
    }

    void propose(SettingChange change) {
        var template = change.setting() instanceof Setting.Template it ? it : null;
        var limit = change.setting() instanceof Setting.Limit it ? it : null;
        jdbc.sql(PROPOSE)
                .param("id", change.id())
                .param("subject", template == null ? "LIMIT" : "TEMPLATE")
                .param("kind", template == null ? null : template.kind().name())
                .param("type", template == null ? null : template.caseType())
                .param("language", template == null ? null : language(template))
                .param("title", template == null ? null : template.title())
                .param("words", template == null ? null : template.words())
                .param("post", limit == null ? null : limit.post())
                .param("amount", limit == null ? null : limit.amount())
                .param("reason", change.reason())
                .param("by", change.proposedBy().value())
                .param("at", change.proposedAt().atOffset(UTC))
                .update();
    }

    void decide(UUID id, StaffId by, boolean approved, String remark, Instant at) {
        jdbc.sql(DECIDE)
                .param("id", id)
                .param("by", by.value())
                .param("approved", approved)
                .param("remark", remark)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Letters that are written from now on say so; those that were written name the version they were made of. */
    void putInForce(Setting setting) {
        switch (setting) {
            case Setting.Template template ->
                jdbc.sql(NEW_VERSION)
                        .param("kind", template.kind().name())
                        .param("type", template.caseType())
                        .param("language", language(template))
                        .param("title", template.title())
                        .param("words", template.words())
                        .update();
            case Setting.Limit(var post, var amount) ->
                jdbc.sql(LIMIT).param("post", post).param("amount", amount).update();
        }
    }

    private static String language(Setting.Template template) {
        return template.language().name().toLowerCase(Locale.ROOT);
    }

    private static Setting.Template template(ResultSet row) throws SQLException {
        return new Setting.Template(
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("case_type"),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("words"));
    }

    private static SettingChange read(ResultSet row, int index) throws SQLException {
        var decidedBy = row.getObject("decided_by", UUID.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new SettingChange(
                row.getObject("id", UUID.class),
                row.getString("subject").equals("TEMPLATE")
                        ? template(row)
                        : new Setting.Limit(row.getString("post"), row.getLong("amount")),
                row.getString("reason"),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decidedBy == null ? null : new StaffId(decidedBy),
                row.getObject("approved", Boolean.class),
                row.getString("remark"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
