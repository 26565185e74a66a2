package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the months of tables that lie in months ahead of time, and takes those away that retention has emptied; daily. The
 * calendar is the database's work, see the schema {@code months}.
 */
@Component
class TendMonths implements Alarm.Bell {

    private static final Logger LOG = LoggerFactory.getLogger(TendMonths.class);
    private static final Duration EVERY = Duration.ofDays(1);

    /** A server may stand still this long, in months, before rows lie in the part for all others. */
    private static final int AHEAD = 4;

    private static final String TEND = "select months.tend(:ahead, :today)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Alarm alarm;

    private Instant next = Instant.MIN;

    TendMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alarm = new Alarm("months", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        var changed = tend(now);
        if (changed > 0) {
            LOG.info("{} tables were made or taken away for their months", changed);
        }
        next = now.plus(EVERY);
        return false;
    }

    int tend(Instant now) {
        return jdbc.sql(TEND)
                .param("ahead", AHEAD)
                .param("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.of(next);
    }
}
