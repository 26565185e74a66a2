package io.jinqiao.insight.planning;

import java.time.Duration;

/**
 * What a queue does in the long run, by Erlang: arrivals by chance at a steady rate, handling times exponential, one queue,
 * anybody can serve (regulation.md section 4).
 *
 * @param service share answered within the target, of all who came, 0 to 1
 * @param meanWait of those who were answered
 * @param abandoned share of all who came
 * @param occupancy share of the people's time that is work
 */
public record Erlang(double service, Duration meanWait, double abandoned, double occupancy) {

    /** Beyond this many states somebody always gives up first. */
    private static final int MOST_WAITING = 100_000;

    private static final double NOTHING = 1e-12;

    /**
     * Erlang C: whoever comes waits, however long.
     *
     * @param perHour arrivals, above 0
     * @param handling mean, above zero
     * @param agents people, or seats where one person serves several; with no more than the load nobody is ever answered
     * @param within the target
     */
    public static Erlang patient(double perHour, Duration handling, int agents, Duration within) {
        var load = load(perHour, handling);
        if (agents <= load) {
            return new Erlang(0, Duration.ofDays(1), 0, 1);
        }
        var waits = waits(load, agents);
        var spare = agents - load;
        var mean = seconds(handling);
        return new Erlang(
                1 - waits * Math.exp(-spare * seconds(within) / mean),
                ofSeconds(waits * mean / spare),
                0,
                load / agents);
    }

    /**
     * Erlang A: whoever waits gives up after a time, exponential with the given mean.
     *
     * @param patience mean, above zero
     */
    public static Erlang impatient(double perHour, Duration handling, Duration patience, int agents, Duration within) {
        if (agents == 0) {
            return new Erlang(0, Duration.ZERO, 1, 0);
        }
        var arriving = perHour / 3_600;
        var serving = 1 / seconds(handling);
        var leaving = 1 / seconds(patience);
        var states = new States(arriving, serving, leaving, agents);
        var abandoned = Math.min(1, states.waiting * leaving / arriving);
        var answered = 1 - abandoned;
        return new Erlang(
                Math.max(0, states.answeredWithin(seconds(within))),
                ofSeconds(states.waitOfAnswered()),
                abandoned,
                arriving * answered / (serving * agents));
    }

    /** Erlangs: how many are busy on average. */
    static double load(double perHour, Duration handling) {
        return perHour * seconds(handling) / 3_600;
    }

    /** The share that waits at all, of patient callers; {@code agents} above the load. */
    private static double waits(double load, int agents) {
        var blocked = 1.0;
        for (int n = 1; n <= agents; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return agents * blocked / (agents - load * (1 - blocked));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private static Duration ofSeconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    /** The chances of so many being there, in balance, computed from the fullest-served state outwards. */
    private static final class States {

        private final double serving;
        private final double leaving;
        private final int agents;

        /** The chance that whoever comes finds so many waiting before them and every agent busy. */
        private final double[] ahead;

        private final double free;
        private final double waiting;

        States(double arriving, double serving, double leaving, int agents) {
            this.serving = serving;
            this.leaving = leaving;
            this.agents = agents;
            var below = 0.0;
            var chance = 1.0;
            for (int n = agents; n > 0 && chance > NOTHING; n--) {
                chance *= n * serving / arriving;
                below += chance;
            }
            var queue = new double[MOST_WAITING];
            var queued = 0;
            var sum = 1.0;
            queue[queued++] = 1.0;
            for (int n = 1; n < MOST_WAITING && queue[n - 1] > NOTHING; n++) {
                queue[n] = queue[n - 1] * arriving / (agents * serving + n * leaving);
                sum += queue[n];
                queued++;
            }
            ahead = new double[queued];
            var mean = 0.0;
            for (int n = 0; n < queued; n++) {
                ahead[n] = queue[n] / (below + sum);
                mean += n * ahead[n];
            }
            free = below / (below + sum);
            waiting = mean;
        }

        /**
         * Of all who come. Whoever finds n waiting is answered when n + 1 have left before them, as long as they stay: by
         * steps of a fine clock.
         */
        double answeredWithin(double target) {
            var steps = 400;
            var step = target / steps;
            var place = ahead.clone();
            var answered = free;
            for (int now = 0; now < steps; now++) {
                var mine = agents * serving;
                for (int n = 0; n < place.length; n++) {
                    var forward = (mine + n * leaving) * step;
                    var up = leaving * step;
                    var out = place[n] * Math.min(1, forward + up);
                    var moved = out * forward / (forward + up);
                    if (n == 0) {
                        answered += out * mine * step / (forward + up);
                    } else {
                        place[n - 1] += moved;
                    }
                    place[n] -= out;
                }
            }
            return answered;
        }

        /** By Little: all who wait, over all who come; those who give up leave a little earlier, which is left aside. */
        double waitOfAnswered() {
            var waits = 0.0;
            var answered = free;
            var chance = 1.0;
            var time = 0.0;
            for (int n = 0; n < ahead.length; n++) {
                var rate = agents * serving + n * leaving + leaving;
                time += 1 / rate;
                chance *= (rate - leaving) / rate;
                answered += ahead[n] * chance;
                waits += ahead[n] * chance * time;
            }
            return answered == 0 ? 0 : waits / answered;
        }
    }
}
