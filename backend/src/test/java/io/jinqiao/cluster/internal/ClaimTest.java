package io.jinqiao.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Three nodes and a database, each with a clock of its own speed; answers that come late or never, processes that sleep in any
 * moment, also between looking at the clock and writing.
 */
class ClaimTest {

    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration MARGIN = Duration.ofMillis(500);

    /** Beside the margin of a sixth this is much: a quartz is off by a ten-thousandth at most. */
    private static final double DRIFT = 0.05;

    private enum What {
        ASK,
        ANSWER,
        LOSE,
        LOOK,
        WRITE
    }

    private record Step(int node, What what, long millis) {}

    /** What the database says in one statement, in its own time. */
    private static final class Database {

        private int holder = -1;
        private long epoch;
        private double until;
        private final List<String> writes = new ArrayList<>();
        private final Map<Long, Integer> terms = new HashMap<>();

        long ask(int node, long held, double now) {
            if (held > 0 && holder == node && epoch == held) {
                until = now + LEASE.toMillis();
                return epoch;
            }
            if (until <= now || holder == node) {
                holder = node;
                epoch++;
                until = now + LEASE.toMillis();
                assertThat(terms.put(epoch, node)).as("a term has one leader").isNull();
                return epoch;
            }
            return 0;
        }

        /** As the fence: the number of the term is compared in the transaction of the write. */
        boolean write(int node, long shown) {
            if (holder != node || epoch != shown) {
                return false;
            }
            writes.add(shown + " by " + node);
            return true;
        }
    }

    private static final class Node {

        private final double speed;
        private Claim claim = Claim.NONE;
        private long askedAt;
        private long answer = -1;

        /** The term in which it saw that it leads, and now acts, however much later. */
        private long acting;

        Node(double speed) {
            this.speed = speed;
        }

        long nanos(double trueMillis) {
            return (long) (trueMillis * speed * 1e6);
        }
    }

    @Property(tries = 2000)
    void onlyTheLastLeaderWrites(@ForAll("steps") List<Step> steps, @ForAll("speeds") List<Double> speeds) {
        var database = new Database();
        var nodes = Stream.of(0, 1, 2).map(i -> new Node(speeds.get(i))).toList();
        var now = 0.0;
        var lastWritten = 0L;
        for (var step : steps) {
            now += step.millis();
            var node = nodes.get(step.node());
            switch (step.what()) {
                case ASK -> {
                    node.askedAt = node.nanos(now);
                    node.answer = database.ask(step.node(), node.claim.epoch(), now * speeds.get(3));
                }
                case LOSE -> node.answer = -1;
                case ANSWER -> {
                    if (node.answer >= 0) {
                        node.claim =
                                node.answer == 0 ? Claim.NONE : Claim.granted(node.answer, node.askedAt, LEASE, MARGIN);
                        node.answer = -1;
                    }
                }
                case LOOK -> node.acting = node.claim.holds(node.nanos(now)) ? node.claim.epoch() : 0;
                case WRITE -> {
                    if (node.acting > 0 && database.write(step.node(), node.acting)) {
                        assertThat(node.acting).as("terms only grow").isGreaterThanOrEqualTo(lastWritten);
                        assertThat(database.holder).isEqualTo(step.node());
                        lastWritten = node.acting;
                    }
                }
            }
            assertAtMostOneBelieves(nodes, now, database);
        }
    }

    /** Awake, two never believe at once, because each ends before its lease and counts it from before it was given. */
    private static void assertAtMostOneBelieves(List<Node> nodes, double now, Database database) {
        var believing =
                nodes.stream().filter(node -> node.claim.holds(node.nanos(now))).toList();
        assertThat(believing).hasSizeLessThanOrEqualTo(1);
        believing.forEach(node -> assertThat(node.claim.epoch()).isEqualTo(database.epoch));
    }

    @Property(tries = 200)
    void aNodeWithoutAnswersStopsBeforeTheDatabaseLetsAnotherIn(@ForAll("speeds") List<Double> speeds) {
        var node = new Node(speeds.get(0));
        var claim = Claim.granted(1, node.nanos(1000), LEASE, MARGIN);
        var databaseEnds = 1000 + LEASE.toMillis() / speeds.get(3);

        assertThat(claim.holds(node.nanos(1000))).isTrue();
        assertThat(claim.holds(node.nanos(databaseEnds))).isFalse();
    }

    @Provide
    Arbitrary<List<Double>> speeds() {
        return Arbitraries.doubles().between(1 - DRIFT, 1 + DRIFT).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var waits = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 300)),
                Tuple.of(2, Arbitraries.longs().between(300, 4000)),
                Tuple.of(1, Arbitraries.longs().between(4000, 20_000)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(
                                Tuple.of(4, What.ASK),
                                Tuple.of(4, What.ANSWER),
                                Tuple.of(1, What.LOSE),
                                Tuple.of(3, What.LOOK),
                                Tuple.of(3, What.WRITE)),
                        waits)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }
}
