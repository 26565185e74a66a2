package io.jinqiao.tools.evaluate;

import io.jinqiao.insight.planning.CallForecast;
import io.jinqiao.insight.planning.Day;
import io.jinqiao.tools.ArrivalCounts;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far the forecast is from what came, on the last weeks of a file, beside the same half hour of the week before. */
final class ForecastEvaluation implements Evaluation {

    private static final int WEEKS = 4;
    private static final int A_WEEK = 7;
    private static final int FIRST_LOOK = 20;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String usage() {
        return "--calls COUNTS.csv [--weeks 4] [--paydays 15,31] [--json]";
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, Set.of("calls", "weeks", "paydays"), Set.of("json"));
        var days = ArrivalCounts.read(Given.needed(options, "calls")).days();
        var paydays = paydays(options.text("paydays").orElse("15,31"));
        var cut = days.getLast().date().minusDays((long) options.number("weeks", WEEKS) * A_WEEK - 1);
        var kept = days.stream().filter(day -> day.date().isBefore(cut)).toList();
        if (kept.size() < 2 * A_WEEK) {
            throw new WrongUse("two weeks before the held-out ones are needed");
        }
        var held = days.subList(kept.size(), days.size());
        var tomorrow = new Missed();
        var nextWeek = new Missed();
        var atOnce = new Missed();
        var within = new Missed();
        var sameSlot = new Missed();
        for (var day : held) {
            var open = held.stream().map(Day::date).toList();
            var dayBefore = forecast(until(days, day.date().minusDays(1)), open, paydays, day.date());
            tomorrow.add(dayBefore, day, 0);
            nextWeek.add(forecast(until(days, day.date().minusDays(A_WEEK)), open, paydays, day.date()), day, 0);
            atOnce.add(forecast(kept, open, paydays, day.date()), day, 0);
            within.add(CallForecast.again(dayBefore, day.offered(), FIRST_LOOK), day, FIRST_LOOK);
            sameSlot.add(weekBefore(days, day), day, 0);
        }
        var figures = new Figures(
                "forecast, half hours of %d days from %s on".formatted(held.size(), cut),
                List.of(
                        Figures.share("wape", "error (WAPE), said the day before", tomorrow.share()),
                        Figures.share("wapeWeek", "error, said a week before", nextWeek.share()),
                        Figures.share("wapeAll", "error, all said before the first of these days", atOnce.share()),
                        Figures.share("wapeWithin", "error of what comes after 10:00, said at 10:00", within.share()),
                        Figures.share("wapeNaive", "peer: same half hour of the week before", sameSlot.share()),
                        Figures.share("better", "better than the peer", 1 - tomorrow.share() / sameSlot.share())),
                List.of(
                        "WAPE: sum of what each half hour was off, over the sum of what came",
                        "aims: at most 8 %, at least 25 % better than the peer"));
        out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
        out.flush();
    }

    private static Day forecast(List<Day> known, List<LocalDate> open, Set<Integer> paydays, LocalDate date) {
        return CallForecast.of(known, open, paydays).day(date);
    }

    private static List<Day> until(List<Day> days, LocalDate last) {
        return days.stream().filter(day -> !day.date().isAfter(last)).toList();
    }

    /** The newest day of the same weekday before; a closed one says nothing. */
    private static Day weekBefore(List<Day> days, Day day) {
        return days.reversed().stream()
                .filter(other -> other.date().isBefore(day.date())
                        && other.date().getDayOfWeek() == day.date().getDayOfWeek())
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> paydays(String words) {
        try {
            return Arrays.stream(words.split(","))
                    .map(word -> Integer.parseInt(word.strip()))
                    .collect(Collectors.toSet());
        } catch (NumberFormatException _) {
            throw new WrongUse("--paydays needs days of the month, for example 15,31, not " + words);
        }
    }

    private static final class Missed {

        private double off;
        private double came;

        void add(Day said, Day was, int from) {
            IntStream.range(from, Day.HALF_HOURS).forEach(slot -> {
                off += Math.abs(said.offered().get(slot) - was.offered().get(slot));
                came += was.offered().get(slot);
            });
        }

        double share() {
            return off / came;
        }
    }
}
