package io.jinqiao.sla.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.ClockView.State;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockStopped;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class SlaModuleTest {

    private final Clocks clocks;
    private final TermRepository terms;
    private final FireClocks.Handler fire;
    private final Courses courses;
    private final Rules rules;
    private final Alarm alarm;
    private final TransactionTemplate transaction;
    private Subject ticket = Subject.of(TicketId.next());

    SlaModuleTest(
            Clocks clocks,
            TermRepository terms,
            FireClocks.Handler fire,
            Courses courses,
            Rules rules,
            Alarm alarm,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.terms = terms;
        this.fire = fire;
        this.courses = courses;
        this.rules = rules;
        this.alarm = alarm;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void anotherTicket() {
        ticket = Subject.of(TicketId.next());
    }

    @Test
    void aPromiseBreaksInItsMomentNotWhenSomebodyLooks(Scenario scenario) {
        scenario.stimulate(() -> clocks.start(promise(Duration.ofMillis(300))))
                .andWaitForEventOfType(ClockBroken.class)
                .matching(broken -> broken.subject().equals(ticket))
                .toArriveAndVerify(broken -> {
                    assertThat(broken.at()).isAfterOrEqualTo(broken.dueAt());
                    assertThat(Duration.between(broken.dueAt(), broken.at())).isLessThan(Duration.ofSeconds(2));
                });
        await().untilAsserted(() -> assertThat(theClock().state()).isEqualTo(State.BROKEN));
        assertThat(theClock().warned()).isEqualTo(80);
    }

    @Test
    void aPromiseKeptInTimeNeverBreaks(Scenario scenario) {
        var id = clocks.start(promise(Duration.ofHours(1))).id();

        scenario.stimulate(() -> clocks.stop(id, Actor.SYSTEM))
                .andWaitForEventOfType(ClockStopped.class)
                .toArriveAndVerify(stopped -> assertThat(stopped.kept()).isTrue());
        assertThat(theClock().state()).isEqualTo(State.KEPT);
        assertThat(clocks.due(theClock().dueAt().plusSeconds(1), 100))
                .extracting(ClockView::subject)
                .doesNotContain(ticket);
    }

    @Test
    void whatCameDueWhileTheProductWasDownFiresAtTheStart(Scenario scenario) {
        alarm.stop();
        scenario.stimulate(() -> {
                    overdue();
                    alarm.start();
                })
                .andWaitForEventOfType(ClockBroken.class)
                .matching(broken -> broken.subject().equals(ticket))
                .toArrive();
    }

    @Test
    void twoNodesFireEachClockOnce(AssertablePublishedEvents events) throws Exception {
        alarm.stop();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            IntStream.range(0, 50).forEach(number -> overdue());
            var firing = nodes.invokeAll(List.<Callable<Integer>>of(this::fireAll, this::fireAll));
            for (var node : firing) {
                assertThat(node.get()).isNotNegative();
            }
        } finally {
            alarm.start();
        }
        assertThat(terms.of(List.of(ticket))).hasSize(50).allMatch(Term::isBroken);
        assertThat(events.ofType(ClockBroken.class)
                        .matching(broken -> broken.subject().equals(ticket)))
                .hasSizeLessThanOrEqualTo(50);
    }

    /** Many lives of one installation: looks at any moment, some die before they commit, some after. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverDiesMeanwhileEachThingIsToldOnceAndNeverEarly(long seed) {
        alarm.stop();
        try {
            var random = new Random(seed);
            var time = new MovableClock();
            var told = new ArrayList<Fact>();
            var promises = given(random, time);
            for (int life = 0; life < 40; life++) {
                time.move(Duration.ofMillis(random.nextLong(600_000)));
                live(time, random.nextInt(3) == 0, told);
            }
            time.move(Duration.ofHours(2));
            live(time, false, told);

            assertThat(told).hasSize(3 * promises);
            assertThat(told).extracting(SlaModuleTest::what).doesNotHaveDuplicates();
            assertThat(told).allMatch(fact -> !fact.at().isBefore(moment(fact)));
        } finally {
            alarm.start();
        }
    }

    private int given(Random random, Clock time) {
        for (int number = 0; number < 20; number++) {
            var term = term(Duration.ofMillis(1 + random.nextLong(3_600_000)), time.instant());
            transaction.executeWithoutResult(status -> terms.add(term));
        }
        return 20;
    }

    /** What is told counts only if the life that told it lived to commit. */
    private void live(Clock time, boolean dies, List<Fact> told) {
        var said = new ArrayList<Fact>();
        var node = new FireClocks.Handler(terms, new News(event -> said.add((Fact) event), rules), time);
        transaction.executeWithoutResult(status -> {
            node.handle(new FireClocks());
            if (dies) {
                status.setRollbackOnly();
            }
        });
        if (!dies) {
            said.stream().filter(fact -> fact.subject().equals(ticket)).forEach(told::add);
        }
    }

    private static String what(Fact fact) {
        return switch (fact) {
            case ClockWarned warned -> warned.clock() + " warned at " + warned.percent();
            case ClockBroken broken -> broken.clock() + " broken";
            default -> throw new AssertionError(fact);
        };
    }

    private Instant moment(Fact fact) {
        return switch (fact) {
            case ClockWarned warned -> share(warned.clock(), warned.percent());
            case ClockBroken broken -> share(broken.clock(), 100);
            default -> throw new AssertionError(fact);
        };
    }

    private Instant share(ClockId id, int percent) {
        var view = clocks.of(ticket).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var whole = Duration.between(view.startedAt(), view.dueAt());
        return view.startedAt().plus(whole.multipliedBy(percent).dividedBy(100));
    }

    @Test
    void aPromiseThatIsRolledBackWasNeverGiven() {
        transaction.executeWithoutResult(status -> {
            clocks.start(promise(Duration.ofMillis(1)));
            status.setRollbackOnly();
        });

        assertThat(clocks.of(ticket)).isEmpty();
    }

    private int fireAll() {
        int all = 0;
        for (int fired = fire.handle(new FireClocks()); fired > 0; fired = fire.handle(new FireClocks())) {
            all += fired;
        }
        return all;
    }

    private void overdue() {
        var started = Instant.parse("2026-01-01T00:00:00Z");
        var term = term(Duration.ofHours(1), started);
        transaction.executeWithoutResult(status -> terms.add(term));
    }

    private ClockView theClock() {
        return clocks.of(ticket).getFirst();
    }

    private NewClock promise(Duration time) {
        return promise(new Target.Elapsed(time));
    }

    private NewClock promise(Target target) {
        return NewClock.of(ticket, "ticket.request", target, CustomerId.next(), "card.debit.loss", Actor.SYSTEM);
    }

    private Term term(Duration time, Instant started) {
        var course = courses.begin("ticket.request", new Target.Elapsed(time), started);
        return Term.of(ClockId.next(), promise(time), course, started, courses);
    }
}
