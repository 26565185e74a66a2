package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.planning.Band;
import io.jinqiao.insight.planning.CallForecast;
import io.jinqiao.insight.planning.Day;
import io.jinqiao.insight.planning.Staffing;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a day from what was counted. */
@Component
class MakePlan {

    private static final int LEARNED_WEEKS = 26;
    private static final int AHEAD = 60;
    private static final int ENOUGH = 14;
    private static final int HANDLING_DAYS = 28;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final ReportRepository counts;
    private final Clock clock;

    MakePlan(ReportRepository counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Refuses with {@code insight.plan-date}: days from today on, sixty ahead. */
    Plan plan(AskedPlan asked) {
        var now = clock.instant().atZone(Threads.HOME);
        var today = now.toLocalDate();
        if (asked.date().isBefore(today) || asked.date().isAfter(today.plusDays(AHEAD))) {
            throw Refused.invalid("insight.plan-date", "A plan is for today or one of the next sixty days");
        }
        var history = history(asked, today);
        var handling = asked.handling() == 0 ? handling(asked.queue(), today) : asked.handling();
        if (history.isEmpty() || asked.closed().contains(asked.date())) {
            return new Plan(asked.date(), history.size(), false, handling, 0, 0, List.of(), null);
        }
        var paydays = Set.copyOf(asked.paydays());
        var ahead = today.datesUntil(asked.date().plusDays(1))
                .filter(date -> !asked.closed().contains(date))
                .toList();
        var said = CallForecast.of(history, ahead, paydays).day(asked.date());
        var came = asked.date().equals(today) ? cameUntil(now, asked) : List.<Double>of();
        var day = CallForecast.again(said, came, came.size());
        var halves = halfHours(day, came, Band.of(history, paydays), asked, asked.staffing(handling));
        return new Plan(
                asked.date(),
                history.size(),
                history.size() >= ENOUGH,
                handling,
                halves.stream().mapToDouble(Plan.HalfHour::forecast).sum(),
                halves.stream().mapToInt(Plan.HalfHour::atDesks).max().orElse(0),
                halves,
                said(history, paydays));
    }

    private static List<Plan.HalfHour> halfHours(
            Day day, List<Double> came, Band band, AskedPlan asked, Staffing staffing) {
        var begin = day.date().atStartOfDay(Threads.HOME).toInstant();
        return IntStream.range(0, Day.HALF_HOURS)
                .mapToObj(slot -> {
                    var over = slot < came.size();
                    var forecast = day.offered().get(slot) * (over ? 100 : 100 + asked.more()) / 100;
                    var desks = staffing.atDesks(forecast);
                    var comes = desks == 0 ? null : staffing.result(forecast, desks * asked.atOnce());
                    return new Plan.HalfHour(
                            begin.plus(HALF_HOUR.multipliedBy(slot)),
                            forecast,
                            band.low(forecast),
                            band.high(forecast),
                            desks,
                            staffing.onTheRoll(forecast),
                            comes == null ? 1 : comes.service(),
                            comes == null ? 0 : comes.occupancy(),
                            comes == null ? 0 : comes.meanWait().toSeconds(),
                            over ? came.get(slot) : null);
                })
                .toList();
    }

    private static Plan.@Nullable Said said(List<Day> history, Set<Integer> paydays) {
        if (history.size() <= ENOUGH) {
            return null;
        }
        var came = history.getLast();
        var forecast = Band.said(history.subList(0, history.size() - 1), came.date(), paydays);
        return new Plan.Said(came.date(), forecast.offered(), came.offered(), Band.error(forecast, came));
    }

    /** Whole days before today on which anything came, without those named as closed. */
    private List<Day> history(AskedPlan asked, LocalDate today) {
        var from = today.minusWeeks(LEARNED_WEEKS);
        var days = offered(asked.queue(), from.atStartOfDay(Threads.HOME), today.atStartOfDay(Threads.HOME));
        asked.closed().forEach(days::remove);
        var history = new ArrayList<Day>();
        days.forEach((date, offered) -> {
            var day = new Day(date, Arrays.stream(offered).boxed().toList());
            if (day.total() > 0) {
                history.add(day);
            }
        });
        return history;
    }

    /** Of today, the half hours that are over. */
    private List<Double> cameUntil(ZonedDateTime now, AskedPlan asked) {
        var today = now.toLocalDate();
        var over = slot(now);
        var came = offered(asked.queue(), today.atStartOfDay(Threads.HOME), now)
                .getOrDefault(today, new double[Day.HALF_HOURS]);
        return Arrays.stream(came).limit(over).boxed().toList();
    }

    private Map<LocalDate, double[]> offered(String queue, ZonedDateTime from, ZonedDateTime until) {
        var days = new TreeMap<LocalDate, double[]>();
        counts.halfHours("handed-over", queue, from.toInstant(), until.toInstant())
                .forEach(half -> {
                    var at = half.at().atZone(Threads.HOME);
                    days.computeIfAbsent(at.toLocalDate(), _ -> new double[Day.HALF_HOURS])[slot(at)] +=
                            Math.max(0, half.n());
                });
        return days;
    }

    private static int slot(ZonedDateTime at) {
        return at.getHour() * 2 + at.getMinute() / 30;
    }

    /** Seconds, of the last four weeks; five minutes where nothing was handled. */
    private long handling(String queue, LocalDate today) {
        var asked = new AskedReport(
                today.minusDays(HANDLING_DAYS),
                today.plusDays(1),
                AskedReport.Step.DAY,
                queue.isEmpty() ? Dimension.ALL : Dimension.QUEUE,
                "",
                queue,
                List.of("aht"));
        long seconds = 0;
        long handled = 0;
        for (var sum : counts.sums(asked, List.of("handling-seconds", "handled"))) {
            seconds += sum.measure().equals("handled") ? 0 : sum.n();
            handled += sum.measure().equals("handled") ? sum.n() : 0;
        }
        return handled == 0 ? Staffing.usual().handling().toSeconds() : Math.max(1, seconds / handled);
    }
}
