package io.jinqiao.insight.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.insight.internal.SavedReport.Comment;
import io.jinqiao.insight.internal.SavedReport.Edition;
import io.jinqiao.insight.internal.SavedReport.Line;
import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SavedReportRepository {

    private static final String COLUMNS = """
        select id, title, period, dimension, by_dimension, codes, at_time, readers, made_by, made_at, ended_at
          from insight.saved_report
        """;

    private static final String ALL = COLUMNS + "where ended_at is null order by title, id";

    private static final String GET = COLUMNS + "where id = :id";

    private static final String ADD = """
        insert into insight.saved_report (id, title, period, dimension, by_dimension, codes, at_time, readers, made_by, made_at)
        values (:id, :title, :period, :dimension, :second, :codes, :at, :readers, :by, :madeAt)
        """;

    private static final String END =
            "update insight.saved_report set ended_at = :at where id = :id and ended_at is null";

    private static final String MADE =
            "select exists (select from insight.edition where report_id = :report and from_day = :from)";

    private static final String KEEP = """
        insert into insight.edition (id, report_id, from_day, until_day, body, made_at)
        values (:id, :report, :from, :until, :body, :at)
        on conflict (report_id, from_day) do nothing
        """;

    private static final String NEWEST = """
        select * from (
            select e.id, e.report_id, e.from_day, e.until_day, e.made_at,
                   (select count(*) from insight.comment c where c.edition_id = e.id) as comments,
                   row_number() over (partition by e.report_id order by e.from_day desc) as place
              from insight.edition e
              join insight.saved_report r on r.id = e.report_id and r.ended_at is null) newest
         where place <= :most
         order by from_day desc
        """;

    private static final String EDITION = "select id, report_id, body, made_at from insight.edition where id = :id";

    private static final String COMMENTS =
            "select by_id, at, words from insight.comment where edition_id = :id order by at, id";

    private static final String COMMENT =
            "insert into insight.comment (id, edition_id, by_id, at, words) values (:id, :edition, :by, :at, :words)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedReportRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those that are still made, by title. */
    List<SavedReport> all() {
        return jdbc.sql(ALL).query(SavedReportRepository::report).list();
    }

    /** Refuses with {@code insight.unknown-report}. */
    SavedReport get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(SavedReportRepository::report)
                .optional()
                .orElseThrow(() -> Refused.notFound("insight.unknown-report", "There is no such report"));
    }

    void add(SavedReport report) {
        var second = report.second();
        jdbc.sql(ADD)
                .param("id", report.id())
                .param("title", report.title())
                .param("period", report.period().name())
                .param("dimension", report.dimension().name())
                .param("second", second == null ? null : second.name())
                .param("codes", report.codes().toArray(String[]::new))
                .param("at", report.at())
                .param("readers", report.readers().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("by", report.by().value())
                .param("madeAt", report.madeAt().atOffset(UTC))
                .update();
    }

    boolean end(UUID id, Instant at) {
        return jdbc.sql(END).param("id", id).param("at", at.atOffset(UTC)).update() > 0;
    }

    boolean made(UUID report, LocalDate from) {
        return jdbc.sql(MADE)
                .param("report", report)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    /** False where another made it meanwhile. */
    boolean keep(Edition edition) {
        return jdbc.sql(KEEP)
                        .param("id", edition.id())
                        .param("report", edition.report().id())
                        .param("from", edition.body().from())
                        .param("until", edition.body().until())
                        .param("body", json.writeValueAsString(edition.body()))
                        .param("at", edition.madeAt().atOffset(UTC))
                        .update()
                > 0;
    }

    /** By report, the newest first. */
    Map<UUID, List<Line>> editions(int most) {
        record Of(UUID report, Line line) {}
        return jdbc
                .sql(NEWEST)
                .param("most", most)
                .query((row, _) -> new Of(
                        row.getObject("report_id", UUID.class),
                        new Line(
                                row.getObject("id", UUID.class),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getLong("comments"))))
                .list()
                .stream()
                .collect(groupingBy(Of::report, mapping(Of::line, toList())));
    }

    /** Refuses with {@code insight.unknown-report}. */
    Edition edition(UUID id) {
        var comments = jdbc.sql(COMMENTS)
                .param("id", id)
                .query((row, _) -> new Comment(
                        new StaffId(row.getObject("by_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
        return jdbc.sql(EDITION)
                .param("id", id)
                .query((row, _) -> new Edition(
                        id,
                        get(row.getObject("report_id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("body"), Report.class),
                        comments))
                .optional()
                .orElseThrow(() -> Refused.notFound("insight.unknown-report", "There is no such report"));
    }

    void comment(UUID edition, Comment comment) {
        jdbc.sql(COMMENT)
                .param("id", Ids.next())
                .param("edition", edition)
                .param("by", comment.by().value())
                .param("at", comment.at().atOffset(UTC))
                .param("words", comment.words())
                .update();
    }

    private static SavedReport report(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var second = row.getString("by_dimension");
        return new SavedReport(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Period.valueOf(row.getString("period")),
                Dimension.valueOf(row.getString("dimension")),
                second == null ? null : Dimension.valueOf(second),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getObject("at_time", LocalTime.class),
                Arrays.stream((UUID[]) row.getArray("readers").getArray())
                        .map(StaffId::new)
                        .toList(),
                new StaffId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
