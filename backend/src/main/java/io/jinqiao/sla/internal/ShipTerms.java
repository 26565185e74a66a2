package io.jinqiao.sla.internal;

import io.jinqiao.sla.TermRule;
import io.jinqiao.sla.time.SpecialDay;
import io.jinqiao.sla.time.WorkCalendar;
import io.jinqiao.sla.time.WorkCalendar.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lays in what comes with the product: calendars, official days, rules. Without a rule nothing could be promised; what an
 * institution has made of them since stays as it is.
 */
@Component
class ShipTerms implements InitializingBean {

    private final CalendarRepository calendars;
    private final RuleRepository rules;
    private final Clock clock;

    ShipTerms(CalendarRepository calendars, RuleRepository rules, Clock clock) {
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** The official days of one year and where they are written. */
    record OfficialYear(String region, int year, String source, List<SpecialDay> days) {}

    @Override
    public void afterPropertiesSet() {
        var years = List.of(read("terms/days.json", OfficialYear[].class));
        for (var calendar : read("terms/calendars.json", WorkCalendar[].class)) {
            calendars.ship(withYears(calendar, years), clock.instant());
        }
        for (var rule : read("terms/rules.json", TermRule[].class)) {
            rules.ship(rule);
        }
    }

    private static WorkCalendar withYears(WorkCalendar calendar, List<OfficialYear> years) {
        var filled = calendar;
        for (var year : years) {
            if (!calendar.region().isEmpty() && calendar.region().equals(year.region())) {
                filled = filled.with(1, new Source(year.year(), year.source()), year.days());
            }
        }
        return filled;
    }

    private static <T> T read(String path, Class<T> type) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return TermsJson.JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
