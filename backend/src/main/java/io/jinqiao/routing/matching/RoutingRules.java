package io.jinqiao.routing.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who comes first and who may have it, as data (RT1, RT3, RT4).
 *
 * @param targets how soon a queue should be served, by skill or {@code team:CODE}; a queue with a shorter target is ahead
 *     by the difference
 * @param target where none is named
 * @param lifts how much waiting a priority (0, 1, 2) is worth. It bounds waiting too: nobody is overtaken by what came
 *     later than the greatest lift, credit and target together
 * @param credits how much waiting a customer's standing (0 to 3) is worth
 * @param named how long only the person is asked who was promised to the customer, or served them last
 * @param near what is due within this of the very first counts as due together, and goes by who is best at it
 * @param circles who is asked, and who else after a while; the first that fits is taken, the last must fit everything
 * @param weights what makes one person better for it than another
 * @param places how many places of a capacity a piece of work takes, 1 to 100 by channel or {@link Work#TICKET}; 1 where
 *     none is named. Whoever has fewer gives all they have
 */
public record RoutingRules(
        Map<String, Duration> targets,
        Duration target,
        List<Duration> lifts,
        List<Duration> credits,
        Duration named,
        Duration near,
        List<Circle> circles,
        Weights weights,
        Map<String, Integer> places) {

    /** More than anybody's capacity: somebody who has it has nothing beside it. */
    public static final int WHOLE = 100;

    private static final int MOST_CHANNELS = 50;

    public RoutingRules {
        places = Map.copyOf(places);
        targets = Map.copyOf(targets);
        lifts = List.copyOf(lifts);
        credits = List.copyOf(credits);
        circles = List.copyOf(circles);
        if (lifts.size() != Work.URGENT + 1 || credits.size() != Work.HIGHEST_STANDING + 1) {
            throw new IllegalArgumentException("A lift for each priority and a credit for each standing");
        }
        if (circles.isEmpty() || !circles.getLast().all()) {
            throw new IllegalArgumentException("The last circle must fit everything");
        }
        if (places.size() > MOST_CHANNELS || places.values().stream().anyMatch(each -> each < 1 || each > WHOLE)) {
            throw new IllegalArgumentException("Of at most 50 channels, each takes 1 to 100 places");
        }
    }

    /**
     * For which work these rings hold.
     *
     * @param skills empty for all
     * @param standing at least this
     * @param priority at least this
     * @param handed only what was handed to a team
     * @param rings the first opens at once
     */
    public record Circle(Set<String> skills, int standing, int priority, boolean handed, List<Ring> rings) {

        public Circle {
            skills = Set.copyOf(skills);
            rings = List.copyOf(rings);
            if (rings.isEmpty()
                    || !rings.getFirst().after().isZero()
                    || !rings.equals(rings.stream()
                            .sorted(Comparator.comparing(Ring::after))
                            .toList())) {
                throw new IllegalArgumentException("Rings widen with time, from the start on");
            }
        }

        boolean fits(Work work) {
            return (skills.isEmpty() || skills.contains(work.skill()))
                    && work.standing() >= standing
                    && work.priority() >= priority
                    && (!handed || work.team() != null);
        }

        boolean all() {
            return skills.isEmpty() && standing == 0 && priority == 0 && !handed;
        }
    }

    /**
     * From when on who is asked.
     *
     * @param level the least level 1–5 that counts; 0 for a team's own work: whoever is in it
     */
    public record Ring(Duration after, Reach reach, int level) {

        public Ring {
            if (after.isNegative() || level < 0 || level > 5) {
                throw new IllegalArgumentException("after %s, level %d".formatted(after, level));
            }
        }

        boolean reaches(Work work, Worker worker) {
            if (reach == Reach.GENERAL) {
                return worker.skills().getOrDefault(Worker.GENERAL, 0) >= Math.max(1, level);
            }
            var ownTeam = reach == Reach.OWN ? work.team() : null;
            return ownTeam != null ? worker.team().equals(ownTeam) : worker.level(work.skill()) >= Math.max(1, level);
        }
    }

    /** Whom a ring reaches. */
    public enum Reach {
        /** The team that it was handed to; whoever has the skill when it was handed to none. */
        OWN,
        /** Whoever has the skill, in any team. */
        SKILL,
        /** Whoever serves everybody, whatever they know of it. */
        GENERAL
    }

    /**
     * What is in somebody's favour, in points; 1,000 points are a matter that is surely solved at once.
     *
     * @param room all seats free
     * @param idleMinute each minute without new work: so nobody is forgotten for always being second best
     * @param breadth against, for each further skill: who can do much is kept for what few can do
     * @param language speaks what the customer speaks
     * @param known the level's word counts like so many closed matters
     * @param standing how much a solved matter of each standing (0 to 3) is worth, in hundredths
     */
    public record Weights(int room, int idleMinute, int breadth, int language, int known, List<Integer> standing) {

        private static final int MOST = 10_000;

        public Weights {
            standing = List.copyOf(standing);
            var scales = List.of(room, idleMinute, breadth, language, known);
            if (scales.stream().anyMatch(scale -> scale < 0 || scale > MOST)
                    || standing.stream().anyMatch(scale -> scale < 0 || scale > MOST)
                    || standing.size() != Work.HIGHEST_STANDING + 1
                    || known < 1) {
                throw new IllegalArgumentException(
                        "standing %s, known %d, idle %d".formatted(standing, known, idleMinute));
            }
        }
    }

    /**
     * As shipped. Sources: RT1 (a senior first for valued customers), RT3 (urgent jumps), the rest our judgement: nobody writes
     * while they talk.
     */
    public static RoutingRules shipped() {
        return new RoutingRules(
                Map.of(),
                Duration.ofSeconds(60),
                List.of(Duration.ZERO, Duration.ofMinutes(5), Duration.ofMinutes(30)),
                List.of(Duration.ZERO, Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(60)),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                List.of(
                        new Circle(Set.of(), 0, 0, true, List.of(at(0, Reach.OWN, 0), at(120, Reach.GENERAL, 1))),
                        new Circle(
                                Set.of(),
                                2,
                                0,
                                false,
                                List.of(at(0, Reach.OWN, 4), at(10, Reach.OWN, 1), at(30, Reach.GENERAL, 1))),
                        new Circle(Set.of(), 0, 0, false, List.of(at(0, Reach.OWN, 1), at(30, Reach.GENERAL, 1)))),
                new Weights(79, 3, 2, 1_000, 20, List.of(100, 110, 125, 150)),
                Map.of("phone", WHOLE));
    }

    private static Ring at(int seconds, Reach reach, int level) {
        return new Ring(Duration.ofSeconds(seconds), reach, level);
    }

    /** The same order for work of a team's own that is only ever given to that team, piece by piece. */
    public RoutingRules withinTeams() {
        return new RoutingRules(
                targets,
                target,
                lifts,
                credits,
                named,
                near,
                List.of(new Circle(Set.of(), 0, 0, false, List.of(at(0, Reach.OWN, 0)))),
                weights,
                Map.of());
    }

    /** How many places it takes of whoever has that many. */
    public int places(Work work) {
        return places(work.channel());
    }

    /** The same of anything that came on this channel, or of {@link Work#TICKET}. */
    public int places(String channel) {
        return places.getOrDefault(channel, 1);
    }

    /** The levels that rings ask for. */
    List<Integer> levels() {
        return circles.stream()
                .flatMap(circle -> circle.rings().stream())
                .map(ring -> Math.max(1, ring.level()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether somebody may have it at this moment, whatever room they have and however many are better: what the lanes
     * come to, said in one place.
     */
    public boolean reach(Work work, Worker worker, Instant now) {
        var rings = circle(work).rings();
        if (worker.id().equals(work.avoid()) && now.isBefore(widestAt(work))) {
            return false;
        }
        return rings.stream()
                .filter(ring -> !now.isBefore(work.since().plus(ring.after())))
                .anyMatch(ring -> ring.reaches(work, worker));
    }

    /** When everybody who may ever have it may have it, a promised person left aside. */
    public Instant widestAt(Work work) {
        return work.since().plus(circle(work).rings().getLast().after());
    }

    /** Whoever comes first, a smaller moment; not for people to read. */
    public Instant dueAt(Work work) {
        return Instant.ofEpochMilli(due(work));
    }

    Circle circle(Work work) {
        return circles.stream().filter(circle -> circle.fits(work)).findFirst().orElseThrow();
    }

    /** The moment by which it should be served, its lifts and credits taken off: whoever is due first comes first. */
    long due(Work work) {
        var by = work.by() == null ? work.since().plus(target(work)) : work.by();
        return by.toEpochMilli()
                - lifts.get(work.priority()).toMillis()
                - credits.get(work.standing()).toMillis();
    }

    private Duration target(Work work) {
        var own = targets.get(work.team() == null ? work.skill() : "team:" + work.team());
        return own == null ? target : own;
    }
}
