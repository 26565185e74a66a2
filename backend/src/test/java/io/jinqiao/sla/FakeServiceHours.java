package io.jinqiao.sla;

import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One calendar, {@code cn-service}: every day from 8 to 20 o'clock in Shanghai. */
public final class FakeServiceHours implements ServiceHours {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Override
    public List<Opening> openings(String calendar, Instant from, Instant until) {
        if (!calendar.equals("cn-service")) {
            throw Refused.notFound("sla.unknown-calendar", "No calendar " + calendar);
        }
        var openings = new ArrayList<Opening>();
        var last = LocalDate.ofInstant(until, SHANGHAI);
        for (var day = LocalDate.ofInstant(from, SHANGHAI); !day.isAfter(last); day = day.plusDays(1)) {
            var opens = later(from, day.atTime(8, 0).atZone(SHANGHAI).toInstant());
            var closes = day.atTime(20, 0).atZone(SHANGHAI).toInstant();
            closes = closes.isAfter(until) ? until : closes;
            if (opens.isBefore(closes)) {
                openings.add(new Opening(opens, closes));
            }
        }
        return openings;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
