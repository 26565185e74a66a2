package io.jinqiao.routing.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a call back is offered and when people are called, as data (RT4). Sources: regulation.md section 5 (calls 9:00–20:00, at
 * most 3 a day; who is not reached is tried 3 times on 2 different days), the rest our judgement.
 *
 * @param offerAfter a wait expected to be longer than this makes the offer; by queue where {@code offerAfterOf} names it
 * @param calendar of {@code sla}: when people serve
 * @param from calls begin, on the wall clock of {@code zone}
 * @param until calls end, on the same day
 * @param slot how long an appointment's time is
 * @param perSlot how many of one queue may be promised the same time
 * @param days how many days ahead times are offered, today the first
 * @param triesADay the most on one day
 * @param tries so many at least, on at least {@code onDays} different days, before it is given up
 * @param again the least time between two tries
 */
public record CallBackRules(
        Duration offerAfter,
        Map<String, Duration> offerAfterOf,
        String calendar,
        ZoneId zone,
        LocalTime from,
        LocalTime until,
        Duration slot,
        int perSlot,
        int days,
        int triesADay,
        int tries,
        int onDays,
        Duration again) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_DAYS = 14;
    private static final int MOST = 100;

    public CallBackRules {
        offerAfterOf = Map.copyOf(offerAfterOf);
        var sound = from.isBefore(until)
                && !offerAfter.isNegative()
                && slot.compareTo(Duration.ofMinutes(5)) >= 0
                && slot.compareTo(Duration.between(from, until)) <= 0
                && between(perSlot, MOST)
                && between(days, MOST_DAYS)
                && between(triesADay, MOST)
                && between(tries, MOST)
                && between(onDays, tries)
                && !again.isNegative()
                && again.compareTo(A_DAY) <= 0
                && !calendar.isBlank();
        if (!sound) {
            throw new IllegalArgumentException(
                    "call-backs %s–%s, slot %s, %d tries".formatted(from, until, slot, tries));
        }
    }

    public static CallBackRules shipped(ZoneId zone) {
        return new CallBackRules(
                Duration.ofMinutes(3),
                Map.of(),
                "cn-service",
                zone,
                LocalTime.of(9, 0),
                LocalTime.of(20, 0),
                Duration.ofMinutes(30),
                4,
                3,
                3,
                3,
                2,
                Duration.ofHours(2));
    }

    public boolean offers(String skill, Duration expected) {
        return expected.compareTo(offerAfterOf.getOrDefault(skill, offerAfter)) > 0;
    }

    /** Until when what is worked must be known, for everything that is asked here at this moment. */
    public Instant horizon(Instant now) {
        return now.plus(A_DAY.multipliedBy(MOST_DAYS));
    }

    /** What of the worked time is not quiet. */
    public List<Window> windows(List<Window> worked) {
        var windows = new ArrayList<Window>();
        for (var open : worked) {
            var last = LocalDate.ofInstant(open.until(), zone);
            for (var day = LocalDate.ofInstant(open.from(), zone); !day.isAfter(last); day = day.plusDays(1)) {
                var called = open.within(moment(day, from), moment(day, until));
                if (!called.empty()) {
                    windows.add(called);
                }
            }
        }
        return List.copyOf(windows);
    }

    /** The first moment at or after this one when somebody may be called; empty when none is known. */
    public Optional<Instant> soonest(List<Window> windows, Instant earliest) {
        return windows.stream()
                .filter(window -> window.until().isAfter(earliest))
                .map(window -> window.within(earliest, window.until()).from())
                .findFirst();
    }

    /** The times that can be promised, each beginning on a whole slot of the day and lying wholly in a window. */
    public List<Instant> slots(List<Window> windows, Instant now) {
        var end =
                LocalDate.ofInstant(now, zone).plusDays(days).atStartOfDay(zone).toInstant();
        var slots = new ArrayList<Instant>();
        for (var window : windows) {
            var open = window.within(now, end);
            for (var at = whole(open.from()); !at.plus(slot).isAfter(open.until()); at = at.plus(slot)) {
                slots.add(at);
            }
        }
        return List.copyOf(slots);
    }

    /** Whether nobody need try again. */
    public boolean over(List<Instant> tried) {
        return tried.size() >= tries && daysOf(tried) >= onDays;
    }

    /** When it is tried again: not too soon, not too often a day, and what would be the last on a further day if one lacks. */
    public Optional<Instant> again(List<Window> windows, List<Instant> tried, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var onToday = tried.stream()
                .filter(at -> LocalDate.ofInstant(at, zone).equals(today))
                .count();
        var lacksDay = tried.size() + 1 >= tries && daysOf(tried) < onDays;
        var tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        var later = now.plus(again);
        return soonest(windows, (onToday >= triesADay || lacksDay) && later.isBefore(tomorrow) ? tomorrow : later);
    }

    private long daysOf(List<Instant> moments) {
        return moments.stream()
                .map(at -> LocalDate.ofInstant(at, zone))
                .distinct()
                .count();
    }

    private Instant whole(Instant from) {
        var midnight = LocalDate.ofInstant(from, zone).atStartOfDay(zone).toInstant();
        var begun = Duration.between(midnight, from);
        var whole = begun.dividedBy(slot);
        var at = midnight.plus(slot.multipliedBy(whole));
        return at.isBefore(from) ? at.plus(slot) : at;
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static boolean between(int number, int most) {
        return number >= 1 && number <= most;
    }
}
