package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code ./jinqiao bench insight} asks for. Exists only where {@code jinqiao.bench} is set. */
@RestController
@ConditionalOnProperty("jinqiao.bench")
@RequestMapping("/bench/insight")
class InsightBench implements FactWatcher {

    /** Each conversation: comes in, is queued, answered, closed. */
    private static final List<String> LIFE =
            List.of("conversation.opened", "routing.queued", "routing.assigned", "conversation.closed");

    private static final int AGENTS = 500;
    private static final int TEAMS = 20;
    private static final int BRANCHES = 5;
    private static final List<String> CHANNELS = List.of("web", "app", "widget");
    private static final List<String> SKILLS =
            List.of("card", "loan", "account", "transfer", "fx", "wealth", "general");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String POSITION = "select number from insight.position";
    private static final String SOON =
            "select coalesce(extract(epoch from clock_timestamp() - min(since)) * 1000, 0)::bigint from insight.soon";

    private static final String BELONG = """
        insert into insight.belonging (staff_id, day, team, branch)
        select :staff, day, :team, :branch from unnest(:days::date[]) as day
        on conflict (staff_id, day) do nothing
        """;

    private volatile long newest;
    private int lives;

    private final ReadReport read;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final List<StaffId> agents =
            IntStream.range(0, AGENTS).mapToObj(_ -> StaffId.next()).toList();

    InsightBench(
            ReadReport read,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.read = read;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One step of a conversation, in the words of the facts that are counted. */
    record Step(
            String kind,
            Subject subject,
            CustomerId customer,
            String channel,
            String skill,
            String reason,
            String result,
            @Nullable StaffId to,
            @Nullable StaffId owner,
            long waitedSeconds,
            Actor by,
            Instant at)
            implements Fact {}

    /**
     * Keeps facts of conversations in some channels and businesses with people of some teams and branches at a steady pace, and
     * after each tenth of a second asks how old the oldest fact is that is not counted yet.
     * Milliseconds, one a tenth; then how long at most something waited for the sums that follow, and how many facts a second
     * were kept.
     */
    @GetMapping("/follow")
    List<Long> follow(@RequestParam int perSecond, @RequestParam int seconds) {
        belong();
        var behind = new ArrayList<Long>();
        var marks = new ArrayList<Mark>();
        var longest = 0L;
        var began = System.nanoTime();
        var together = perSecond / 10;
        for (int tenth = 0; tenth < seconds * 10; tenth++) {
            publish(together);
            marks.add(new Mark(newest, System.nanoTime()));
            behind.add(behind(marks));
            longest = Math.max(longest, jdbc.sql(SOON).query(Long.class).single());
            LockSupport.parkNanos(began + (tenth + 1) * 100_000_000L - System.nanoTime());
        }
        var took = System.nanoTime() - began;
        var limit = System.nanoTime() + PATIENCE.toNanos();
        while (position() < marks.getLast().number() && System.nanoTime() < limit) {
            LockSupport.parkNanos(20_000_000);
            behind.add(behind(marks));
        }
        behind.add(longest);
        behind.add(seconds * 10L * together * 1_000_000_000L / took);
        return behind;
    }

    @Override
    public void kept(List<KeptFact> facts) {
        newest = facts.getLast().number();
    }

    /** Reads these days in this step so many times, by team or by team and channel; microseconds of each. */
    @GetMapping("/read")
    List<Long> read(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam AskedReport.Step step,
            @RequestParam(required = false) @Nullable Dimension second,
            @RequestParam int times) {
        var asked = new AskedReport(
                from,
                until,
                Hours.ALL_DAY,
                step,
                new By(Dimension.TEAM, second),
                "",
                "",
                List.of("answered", "asa", "service-level"));
        return IntStream.range(0, times)
                .mapToObj(_ -> {
                    var began = System.nanoTime();
                    var lines = read.read(asked).lines().size();
                    return lines == 0 ? -1L : (System.nanoTime() - began) / 1000;
                })
                .toList();
    }

    private record Mark(long number, long nanos) {}

    /** Milliseconds since the oldest fact was kept that is not counted; 0 when all are. */
    private long behind(List<Mark> marks) {
        var position = position();
        var now = System.nanoTime();
        return marks.stream()
                .filter(mark -> mark.number() > position)
                .findFirst()
                .map(mark -> (now - mark.nanos()) / 1_000_000)
                .orElse(0L);
    }

    private long position() {
        return jdbc.sql(POSITION).query(Long.class).single();
    }

    private void publish(int facts) {
        var steps = IntStream.range(0, facts / LIFE.size())
                .boxed()
                .flatMap(_ -> life(lives++).stream())
                .toList();
        transaction.executeWithoutResult(_ -> events.publishEvent(new Facts(steps)));
    }

    /** Today, and tomorrow in case it begins meanwhile. */
    private void belong() {
        var today = clock.instant().atZone(Threads.HOME).toLocalDate();
        for (int number = 0; number < AGENTS; number++) {
            jdbc.sql(BELONG)
                    .param("staff", agents.get(number).value())
                    .param(
                            "days",
                            new String[] {today.toString(), today.plusDays(1).toString()})
                    .param("team", "team" + number % TEAMS)
                    .param("branch", "branch" + number % BRANCHES)
                    .update();
        }
    }

    private List<Step> life(int number) {
        var agent = agents.get(number % AGENTS);
        var conversation = new Subject("conversation", Ids.next());
        var customer = CustomerId.next();
        var now = clock.instant();
        return LIFE.stream()
                .map(kind -> new Step(
                        kind,
                        conversation,
                        customer,
                        CHANNELS.get(number % CHANNELS.size()),
                        SKILLS.get(number % SKILLS.size()),
                        "ASKED",
                        "SOLVED",
                        agent,
                        agent,
                        12,
                        Actor.SYSTEM,
                        now))
                .toList();
    }
}
