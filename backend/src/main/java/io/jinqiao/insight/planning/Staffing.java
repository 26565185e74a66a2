package io.jinqiao.insight.planning;

import java.time.Duration;

/**
 * How many people it takes.
 *
 * @param within the target: this share is to be answered in this time
 * @param patience mean; zero for callers who never give up (Erlang C), else Erlang A
 * @param atOnce how many one person serves at once: 1 on the phone, 2 or 3 in chats
 * @param shrinkage share of paid time that is not at the desk: leave, training, breaks; default 0.3
 * @param occupancy nobody is planned to be busier than this; default 0.85
 */
public record Staffing(
        double share,
        Duration within,
        Duration handling,
        Duration patience,
        int atOnce,
        double shrinkage,
        double occupancy) {

    private static final int HALF_HOURS_AN_HOUR = 2;
    private static final int MOST = 100_000;

    public Staffing {
        if (!(share > 0 && share < 1 && shrinkage >= 0 && shrinkage < 1 && occupancy > 0 && occupancy <= 1)) {
            throw new IllegalArgumentException(
                    "share %s, shrinkage %s, occupancy %s".formatted(share, shrinkage, occupancy));
        }
        if (handling.isZero() || handling.isNegative() || patience.isNegative() || atOnce < 1) {
            throw new IllegalArgumentException(
                    "handling %s, patience %s, %d at once".formatted(handling, patience, atOnce));
        }
    }

    /** 80 % in 20 seconds on the phone, five minutes each, people who never give up (regulation.md section 4). */
    public static Staffing usual() {
        return new Staffing(0.8, Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ZERO, 1, 0.3, 0.85);
    }

    /** People at their desks for a half hour. */
    public int atDesks(double offered) {
        if (offered <= 0) {
            return 0;
        }
        var load = Erlang.load(offered * HALF_HOURS_AN_HOUR, handling);
        var seats = Math.max(1, (int) Math.ceil(load / occupancy));
        while (seats < MOST && result(offered, seats).service() < share) {
            seats++;
        }
        return ceiling(seats, atOnce);
    }

    /** People to be paid for it, with those away. */
    public int onTheRoll(double offered) {
        return (int) Math.ceil(atDesks(offered) / (1 - shrinkage));
    }

    /** What becomes of a half hour with so many seats: people times how many each serves at once. */
    public Erlang result(double offered, int seats) {
        var perHour = offered * HALF_HOURS_AN_HOUR;
        return patience.isZero()
                ? Erlang.patient(perHour, handling, seats, within)
                : Erlang.impatient(perHour, handling, patience, seats, within);
    }

    private static int ceiling(int seats, int each) {
        return (seats + each - 1) / each;
    }
}
