package io.jinqiao.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.feedback.FakeRatings;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.HandOver;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@TestPropertySource(properties = "jinqiao.insight.count-every=1d")
@Import(InsightModuleTest.Neighbours.class)
class InsightModuleTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        BusyRouting routing(FakeConversations conversations, Clock clock) {
            return new BusyRouting(conversations, clock);
        }

        @Bean
        FakeConversations conversations(Clock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeClocks clocks(Clock clock) {
            return new FakeClocks(clock);
        }

        @Bean
        FakeTickets tickets(Clock clock) {
            return new FakeTickets(clock);
        }

        @Bean
        FakeRatings ratings() {
            return new FakeRatings();
        }

        @Bean
        FakeCatalog catalog() {
            return new FakeCatalog();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }

        @Bean
        FakeJournal journal() {
            return new FakeJournal();
        }
    }

    private final BusyRouting routing;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeClocks clocks;
    private final FakeRatings ratings;
    private final FakeJournal journal;
    private final FactWatcher watcher;
    private final MovableClock clock;
    private final MockMvcTester http;

    InsightModuleTest(
            BusyRouting routing,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeClocks clocks,
            FakeRatings ratings,
            FakeJournal journal,
            FactWatcher watcher,
            MovableClock clock,
            MockMvcTester http) {
        this.routing = routing;
        this.conversations = conversations;
        this.customers = customers;
        this.clocks = clocks;
        this.ratings = ratings;
        this.journal = journal;
        this.watcher = watcher;
        this.clock = clock;
        this.http = http;
    }

    /** One day on one floor, because what is counted is counted for the whole house. */
    @Test
    void theFloorShowsTheDayAndTheMoment() {
        var wang = conversation("王芳");
        var li = conversation("李明");
        var yesterday = fact("conversation.opened", wang, "{}", Duration.ofHours(-12));
        fact("conversation.opened", wang, "{}", Duration.ZERO);
        fact("conversation.opened", li, "{}", Duration.ZERO);
        fact("routing.queued", wang, "{\"reason\":\"ASKED\"}", Duration.ZERO);
        fact("routing.assigned", wang, "{\"waitedSeconds\":12}", Duration.ZERO);
        var before = floor();
        assertThat(yesterday.at()).isBefore(CountToday.midnight(clock.instant()));
        number(before, "$.today.opened", 2);
        number(before, "$.today.handedOver", 1);
        number(before, "$.today.serviceLevel.good", 1);
        number(before, "$.today.serviceLevel.total", 1);
        number(before, "$.withAssistant", 1);
        assertThat(before).bodyJson().extractingPath("$.curve").asArray().hasSize(19);
        assertThat(before).bodyJson().extractingPath("$.curve[18].at").isEqualTo("2026-11-23T01:00:00Z");

        ratings.add(CustomerId.next(), new RatingView(Subject.of(wang), 5, true, "", clock.instant()));
        routing.request(new HandOver(li, "card", 2, "FRAUD", Actor.MACHINE));
        conversations.understand(li, new Understanding("盗刷", "card.dispute.unknown", 4, Actor.MACHINE));
        clocks.start(NewClock.of(
                Subject.of(TicketId.next()),
                "ticket.request",
                new Target.Elapsed(Duration.ofMinutes(3)),
                null,
                null,
                Actor.SYSTEM));
        tell(
                fact("routing.queued", li, "{\"reason\":\"FRAUD\"}", Duration.ZERO),
                fact("conversation.understood", li, "{\"emotion\":4}", Duration.ZERO),
                fact("conversation.closed", wang, "{\"owner\":\"x\"}", Duration.ZERO));
        tell(yesterday);
        clock.move(Duration.ofMinutes(4));

        var after = floor();
        number(after, "$.today.opened", 2);
        number(after, "$.today.closed", 1);
        number(after, "$.today.assistantOnly", 0);
        number(after, "$.today.rating.good", 1);
        number(after, "$.withAssistant", 0);
        number(after, "$.waiting", 1);
        number(after, "$.longestWaitSeconds", 240);
        number(after, "$.queues[0].waiting", 1);
        assertThat(after)
                .bodyJson()
                .extractingPath("$.waitingList[0].customerName")
                .isEqualTo("李明");
        assertThat(after)
                .bodyJson()
                .extractingPath("$.alarms[*].kind")
                .asArray()
                .containsExactlyInAnyOrder("EMOTION", "WAIT", "TERM");

        tell(fact("routing.left-queue", li, "{\"waitedSeconds\":3}", Duration.ZERO));
        routing.leaves(li);
        clock.move(Duration.ofSeconds(1));
        number(floor(), "$.today.abandoned", 1);
        number(floor(), "$.today.serviceLevel.total", 1);
    }

    @Test
    void agentsAreShownWithWhomTheyServe() {
        var wang = conversation("王芳");
        routing.comes(lin(wang));
        clock.move(Duration.ofSeconds(1));

        assertThat(floor())
                .bodyJson()
                .extractingPath("$.agents[0].conversations[0].customerName")
                .isEqualTo("王芳");
    }

    @Test
    void onlyThoseWhoWatchTheFloorSeeIt() {
        assertThat(http.get()
                        .uri("/api/desk/floor")
                        .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.SERVE))))
                .hasStatus(403);
    }

    private static AgentView lin(ConversationId serving) {
        return new AgentView(
                StaffId.next(),
                "1024",
                new Bilingual("林悦", "Lin Yue"),
                "cards",
                AgentView.Presence.READY,
                Instant.EPOCH,
                true,
                5,
                1,
                List.of(serving),
                0,
                List.of());
    }

    private ConversationId conversation(String name) {
        return conversations.open(customers.named(name), "web", Language.ZH).id();
    }

    private KeptFact fact(String kind, ConversationId conversation, String body, Duration later) {
        return journal.keep(kind, Subject.of(conversation), clock.instant().plus(later), body);
    }

    private void tell(KeptFact... facts) {
        watcher.kept(List.of(facts));
    }

    private MvcTestResult floor() {
        return http.get()
                .uri("/api/desk/floor")
                .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.WATCH_FLOOR)))
                .exchange();
    }

    private static void number(MvcTestResult floor, String path, int expected) {
        assertThat(floor).bodyJson().extractingPath(path).isEqualTo(expected);
    }
}
