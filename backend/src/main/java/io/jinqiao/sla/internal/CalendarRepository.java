package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.time.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars in all their versions; a version is written once. */
@Repository
class CalendarRepository {

    private static final String NEWEST = "select max(version) from sla.calendar where code = :code";

    private static final String GET =
            "select content::text from sla.calendar where code = :code and version = :version";

    private static final String ALL = """
            select distinct on (code) content::text from sla.calendar order by code, version desc
            """;

    private static final String ADD = """
            insert into sla.calendar (code, version, content, changed_by, at)
            values (:code, :version, :content::jsonb, :by, :at)
            """;

    private static final String SHIP = """
            insert into sla.calendar (code, version, content, at)
            values (:code, :version, :content::jsonb, :at)
            on conflict do nothing
            """;

    private static final String TELL_MISSING = """
            insert into sla.missing_year (region, year, told_at) values (:region, :year, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int newest(String code) {
        var version = jdbc.sql(NEWEST)
                .param("code", code)
                .query((row, index) -> row.getInt(1))
                .single();
        if (version == 0) {
            throw unknown(code);
        }
        return version;
    }

    WorkCalendar get(String code, int version) {
        return jdbc.sql(GET)
                .param("code", code)
                .param("version", version)
                .query(CalendarRepository::calendar)
                .optional()
                .orElseThrow(() -> unknown(code));
    }

    /** Each in its newest version, by code. */
    List<WorkCalendar> all() {
        return jdbc.sql(ALL).query(CalendarRepository::calendar).list();
    }

    /** Refused with {@code sla.changed-meanwhile} when somebody else wrote this version. */
    void add(WorkCalendar calendar, @Nullable UUID by, Instant at) {
        try {
            jdbc.sql(ADD)
                    .param("code", calendar.code())
                    .param("version", calendar.version())
                    .param("content", TermsJson.write(calendar))
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("sla.changed-meanwhile", "Somebody else changed this calendar just now");
        }
    }

    /** What comes with the product; what the institution has made of it since stays. */
    void ship(WorkCalendar calendar, Instant at) {
        jdbc.sql(SHIP)
                .param("code", calendar.code())
                .param("version", calendar.version())
                .param("content", TermsJson.write(calendar))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static WorkCalendar calendar(ResultSet row, int index) throws SQLException {
        return TermsJson.calendar(row.getString("content"));
    }

    /** False when it was told already. */
    boolean isNewlyMissing(String region, int year, Instant at) {
        return jdbc.sql(TELL_MISSING)
                        .param("region", region)
                        .param("year", year)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Refused unknown(String code) {
        return Refused.notFound("sla.unknown-calendar", "No calendar " + code);
    }
}
