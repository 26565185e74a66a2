package io.jinqiao.sla;

import io.jinqiao.sla.events.ClockWarned;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a warning from the same news again, by a row in a table of the module that asks. */
public final class WarnedOnce {

    private final JdbcClient jdbc;
    private final String mark;

    /**
     * @param table {@code schema.warned_term} of the module that asks
     * @param about its column for what the term is of
     */
    public WarnedOnce(JdbcClient jdbc, String table, String about) {
        this.jdbc = jdbc;
        this.mark =
                "insert into %s (clock_id, percent, due_at, %s, at) values (:clock, :percent, :due, :about, :at) on conflict do nothing"
                        .formatted(table, about);
    }

    /** True the first time, within the transaction at hand. */
    public boolean isNews(ClockWarned warned) {
        return jdbc.sql(mark)
                        .param("clock", warned.clock().value())
                        .param("percent", warned.percent())
                        .param("due", warned.dueAt().atOffset(ZoneOffset.UTC))
                        .param("about", warned.subject().id())
                        .param("at", warned.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
