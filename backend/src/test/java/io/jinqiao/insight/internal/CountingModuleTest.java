package io.jinqiao.insight.internal;

import static io.jinqiao.insight.internal.Dimension.AGENT;
import static io.jinqiao.insight.internal.Dimension.BUSINESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.events.ConversationUnderstood;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.feedback.FakeRatings;
import io.jinqiao.insight.TopicNow;
import io.jinqiao.insight.Topics;
import io.jinqiao.insight.counting.Formula;
import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.counting.RandomFacts;
import io.jinqiao.insight.counting.Story;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.events.ReportReady;
import io.jinqiao.insight.internal.CountRepository.Position;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@TestPropertySource(properties = {"jinqiao.insight.count-every=1d", "jinqiao.insight.reports-every=1d"})
@Import(CountingModuleTest.Neighbours.class)
class CountingModuleTest {

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

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");

    private final CountFacts.Handler counting;
    private final SumSoon.Handler summing;
    private final RecountDay.Handler recounting;
    private final CountRepository counts;
    private final StoryRepository stories;
    private final TransactionTemplate transaction;
    private final FakeJournal journal;
    private final FakeStaff staff;
    private final JdbcClient jdbc;
    private final IndicatorRepository indicators;
    private final ChangeIndicator.Handler changing;
    private final MockMvcTester http;
    private final Topics topics;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final MovableClock clock;
    private final MakeEditions makeEditions;
    private Instant began = Instant.EPOCH;

    CountingModuleTest(
            CountFacts.Handler counting,
            SumSoon.Handler summing,
            RecountDay.Handler recounting,
            CountRepository counts,
            StoryRepository stories,
            TransactionTemplate transaction,
            FakeJournal journal,
            FakeStaff staff,
            JdbcClient jdbc,
            IndicatorRepository indicators,
            ChangeIndicator.Handler changing,
            MockMvcTester http,
            Topics topics,
            FakeConversations conversations,
            FakeCustomers customers,
            MovableClock clock,
            MakeEditions makeEditions) {
        this.counting = counting;
        this.summing = summing;
        this.recounting = recounting;
        this.counts = counts;
        this.stories = stories;
        this.transaction = transaction;
        this.journal = journal;
        this.staff = staff;
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.changing = changing;
        this.http = http;
        this.topics = topics;
        this.conversations = conversations;
        this.customers = customers;
        this.clock = clock;
        this.makeEditions = makeEditions;
    }

    @AfterEach
    void itIsTheSameDayAgain() {
        clock.move(Duration.between(clock.instant(), began));
    }

    @BeforeEach
    void nothingIsCounted() {
        began = clock.instant();
        jdbc.sql("truncate insight.count, insight.soon, insight.story, insight.belonging, insight.recount")
                .update();
        counts.move(0);
        theyBelong(jdbc);
    }

    /** The people of random days work in two teams and two branches, and change one of them from day to day. */
    static void theyBelong(JdbcClient jdbc) {
        var people = RandomFacts.people();
        for (int number = 0; number < people.size(); number++) {
            for (int day = -1; day < 6; day++) {
                jdbc.sql("insert into insight.belonging (staff_id, day, team, branch) values (?, ?, ?, ?)")
                        .params(
                                people.get(number),
                                FIRST.plusDays(day),
                                number == 0 ? "cards" : "loans",
                                (number + day) % 2 == 0 ? "east" : "west")
                        .update();
            }
        }
    }

    @Test
    void daysCountedAgainAreTheDaysCountedAsTheyCame() {
        keep(7, 400);
        var settled = journal.settled();
        while (counting.handle(new CountFacts(settled, 37))) {}
        summing.handle(new SumSoon());
        keep(8, 50);

        var counted = all();
        assertThat(counted).isNotEmpty();
        counting.handle(new CountFacts(journal.settled(), 10));
        assertThat(recount(FIRST.plusDays(1)).version()).isEqualTo(2);
        assertThat(counting.handle(new CountFacts(journal.settled(), 1_000))).isFalse();
        summing.handle(new SumSoon());
        var whole = all();
        assertThat(whole).isNotEqualTo(counted);
        for (int day = 0; day < 5; day++) {
            assertThat(recount(FIRST.plusDays(day)).changed()).isZero();
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void whatIsWrongIsPutRight() {
        keep(9, 200);
        counting.handle(new CountFacts(journal.settled(), 1_000));
        summing.handle(new SumSoon());
        var right = all();
        jdbc.sql("update insight.count set n = n + 1 where dimension = 'TEAM' or measure = 'offered'")
                .update();

        for (int day = 0; day < 5; day++) {
            recount(FIRST.plusDays(day));
        }

        assertThat(all()).containsExactlyInAnyOrderElementsOf(right);
    }

    @Test
    void aFactIsCountedOnceThoughItIsAskedTwice() {
        keep(10, 100);
        counting.handle(new CountFacts(journal.settled(), 1_000));
        summing.handle(new SumSoon());
        var once = all();

        counting.handle(new CountFacts(journal.settled(), 1_000));
        summing.handle(new SumSoon());

        assertThat(all()).containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void whatIsRememberedOfStoriesHoldsOnlyWhereItWasLeft() {
        var story = Story.of("rating:1", List.of());
        var remembered = new RememberedStories(stories);
        var here = new Position(10, 0);
        remembered.keep(here, List.of(story));

        assertThat(remembered.at(here, List.of("rating:1", "rating:2"))).containsExactly(story);
        assertThat(remembered.at(new Position(10, 1), List.of("rating:1")))
                .as("told anew")
                .isEmpty();
        remembered.keep(here, List.of(story));
        assertThat(remembered.at(new Position(9, 0), List.of("rating:1")))
                .as("undone")
                .isEmpty();
    }

    @Test
    void whatWasUndoneIsCountedAsIfItHadNotBeen() {
        keep(11, 60);
        counting.handle(new CountFacts(journal.settled(), 20));
        transaction.executeWithoutResult(undone -> {
            counting.handle(new CountFacts(journal.settled(), 20));
            undone.setRollbackOnly();
        });
        recount(FIRST);
        while (counting.handle(new CountFacts(journal.settled(), 7))) {}
        summing.handle(new SumSoon());
        var counted = all();

        for (int day = 0; day < 5; day++) {
            recount(FIRST.plusDays(day));
        }

        assertThat(all()).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void sumsThatAreManyFollowTheOnesThatAreWatched() {
        keep(10, 100);
        counting.handle(new CountFacts(journal.settled(), 1_000));
        assertThat(all())
                .extracting(row -> row.key().by())
                .isSubsetOf(By.AT_ONCE)
                .containsAll(By.AT_ONCE);

        summing.handle(new SumSoon());

        assertThat(all()).extracting(row -> row.key().by()).contains(By.one(AGENT), By.one(BUSINESS));
        assertThat(jdbc.sql("select count(*) from insight.soon")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDayThatTheJournalForgotKeepsItsCounts() {
        jdbc.sql("insert into insight.count values ('DAY', 'ALL', 'offered', '2020-01-01T00:00:00+08', '*', '', 3)")
                .update();

        assertThatThrownBy(() -> recount(LocalDate.parse("2020-01-01")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("insight.facts-gone"));
    }

    @Test
    void aReportSaysEachFigureWithWhatItIsMadeOf() {
        count("HOUR", "TEAM", "answered", "2026-11-23T09:00:00+08", "cards", 4);
        count("HOUR", "TEAM", "offered", "2026-11-23T09:00:00+08", "cards", 5);
        count("HOUR", "TEAM", "ratings", "2026-11-23T09:00:00+08", "cards", 29);
        count("HOUR", "TEAM", "ratings-good", "2026-11-23T09:00:00+08", "cards", 28);
        count("DAY", "TEAM", "offered", "2026-11-22T00:00:00+08", "cards", 10);
        count("DAY", "TEAM", "answered", "2026-11-22T00:00:00+08", "cards", 9);

        var report = figures("2026-11-23", "2026-11-24", Permission.READ_REPORTS);

        assertThat(report).hasStatusOk();
        assertThat(report).bodyJson().extractingPath("$.lines[0].at").isEqualTo("2026-11-23T01:00:00Z");
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].figures.answer-rate.value")
                .isEqualTo(80.0);
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].before.answer-rate.numerator")
                .isEqualTo(9);
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].figures.csat.hidden")
                .isEqualTo(true);
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].figures.csat.value")
                .isNull();
        assertThat(figures("2026-11-23", "2026-11-23", Permission.READ_REPORTS)).hasStatus(422);
        assertThat(figures("2026-11-23", "2026-11-24", Permission.SERVE)).hasStatus(403);
    }

    @Test
    void peopleAreNamedToWhomAPostHoldsWhereTheyWork() {
        var lin = staff.named("lin").id();
        var others = StaffId.next();
        for (var who : List.of(lin, others)) {
            count("DAY", "AGENT", "offered", "2026-11-23T00:00:00+08", who.toString(), 5);
        }
        var reader = Asking.staff(StaffId.next(), "", Permission.READ_REPORTS);

        assertThat(agents(reader)).bodyText().contains(lin.toString(), others.toString());
        assertThat(agents(Asking.within(team(staff.get(lin).team()), reader)))
                .bodyText()
                .contains(lin.toString())
                .doesNotContain(others.toString());
        assertThat(agents(Asking.within(team("loan-desk"), reader))).bodyText().doesNotContain(lin.toString());
    }

    private static Area team(String code) {
        return new Area(Set.of(code), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private MvcTestResult agents(SignedIn me) {
        return http.get()
                .uri(
                        "/api/desk/reports/figures?from=2026-11-23&until=2026-11-24&step=DAY&dimension=AGENT&codes=answer-rate")
                .with(Asking.as(me))
                .exchange();
    }

    @Test
    void serviceLevelIsReckonedAsTheHouseSays() {
        var old = indicators.of("service-level").orElseThrow();
        var by = StaffId.next();
        changing.handle(
                new ChangeIndicator(old.code(), old.version(), 80.0, Indicator.Variant.OF_OFFERED, 20, "按监管口径", by));

        var now = indicators.of("service-level").orElseThrow();
        assertThat(now.version()).isEqualTo(old.version() + 1);
        assertThat(now.numerator().text()).isEqualTo("answered<=20");
        assertThat(now.denominator()).extracting(Formula::text).isEqualTo("offered");
        assertThatThrownBy(() ->
                        changing.handle(new ChangeIndicator(old.code(), old.version(), 80.0, null, null, "again", by)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("insight.changed-meanwhile"));
        assertThatThrownBy(() ->
                        changing.handle(new ChangeIndicator(old.code(), now.version(), 80.0, null, 21, "odd", by)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("insight.wait-not-counted"));
        jdbc.sql("delete from insight.indicator where version > 1").update();
    }

    @Test
    void tomorrowIsSaidFromTheDaysBefore() {
        jdbc.sql("""
            insert into insight.count
            select 'MINUTE', 'ALL', 'handed-over', day + make_interval(hours => hour), '*', '', 30
              from generate_series(timestamptz '2026-10-19T00:00:00+08', '2026-11-22T00:00:00+08', '1 day') as day,
                   generate_series(9, 17) as hour
            """).update();

        var plan = http.get()
                .uri("/api/desk/planning?date=2026-11-24&handling=300&atOnce=1&within=20&share=80")
                .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.READ_REPORTS)))
                .exchange();

        assertThat(plan).hasStatusOk();
        assertThat(plan).bodyJson().extractingPath("$.history").isEqualTo(35);
        assertThat(plan).bodyJson().extractingPath("$.enough").isEqualTo(true);
        assertThat(plan).bodyJson().extractingPath("$.yesterday.date").isEqualTo("2026-11-22");
        assertThat(plan)
                .bodyJson()
                .extractingPath("$.halfHours[18].forecast")
                .asNumber()
                .satisfies(number -> assertThat(number.doubleValue()).isBetween(29.0, 31.0));
        assertThat(plan).bodyJson().extractingPath("$.halfHours[19].atDesks").isEqualTo(0);
        assertThat(plan)
                .bodyJson()
                .extractingPath("$.halfHours[18].service")
                .asNumber()
                .satisfies(number -> assertThat(number.doubleValue()).isGreaterThanOrEqualTo(0.8));
        assertThat(http.get()
                        .uri("/api/desk/planning?date=2025-11-24")
                        .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.READ_REPORTS))))
                .hasStatus(422);
    }

    @Test
    void theRestOfTodayIsSaidAnewFromWhatCame() {
        jdbc.sql("""
            insert into insight.count
            select 'MINUTE', 'ALL', 'handed-over', day + make_interval(hours => hour), '*', '', 30
              from generate_series(timestamptz '2026-10-19T00:00:00+08', '2026-11-22T00:00:00+08', '1 day') as day,
                   generate_series(9, 17) as hour
            """).update();
        count("MINUTE", "ALL", "handed-over", "2026-11-23T01:10:00Z", "*", 60);
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-23T02:05:00Z")));

        var plan = http.get()
                .uri("/api/desk/planning?date=2026-11-23&handling=300&atOnce=1")
                .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.READ_REPORTS)))
                .exchange();

        assertThat(plan).hasStatusOk();
        assertThat(plan).bodyJson().extractingPath("$.halfHours[18].came").isEqualTo(60.0);
        assertThat(plan).bodyJson().extractingPath("$.halfHours[19].came").isEqualTo(0.0);
        assertThat(plan).bodyJson().extractingPath("$.halfHours[20].came").isNull();
        assertThat(plan)
                .bodyJson()
                .extractingPath("$.halfHours[20].forecast")
                .asNumber()
                .satisfies(number -> assertThat(number.doubleValue()).isBetween(32.0, 60.0));
    }

    @Test
    void whatIsAskedFiveTimesAsOftenAsOnThisWeekdayRises() {
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        for (int week = 0; week <= 8; week++) {
            var then = hour.minus(7L * week, ChronoUnit.DAYS).toString();
            count("HOUR", "ALL", "contacts", then, "*", 60);
            count("HOUR", "BUSINESS", "contacts", then, "card.debit.loss", week == 0 ? 50 : 10);
            count("HOUR", "BUSINESS", "contacts", then, "account", 11);
        }
        clock.move(Duration.ofSeconds(30));

        assertThat(topics.now()).filteredOn(TopicNow::rises).singleElement().satisfies(topic -> {
            assertThat(topic.business()).isEqualTo("card.debit.loss");
            assertThat(topic.times()).isEqualTo(5);
            assertThat(topic.hour()).isEqualTo(hour);
        });
        var page = http.get().uri("/api/desk/topics").with(watcher()).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page).bodyJson().extractingPath("$.topics[0].today").isEqualTo(50);
        assertThat(page).bodyJson().extractingPath("$.weeks").isEqualTo(8);
    }

    @Test
    void aConversationIsAboutWhatWasLastUnderstoodAndIsAnExampleOfIt() {
        var wang = customers.named("wang");
        var talk = conversations.open(wang, "web", Language.ZH);
        var about = Subject.of(talk.id());
        var now = clock.instant();
        counts.move(journal.settled());
        journal.keep("conversation.opened", Actor.of(wang), about, wang, now, "{\"channel\":\"web\"}");
        understood(about, wang, "account");
        understood(about, wang, "card.debit.loss");
        counting.handle(new CountFacts(journal.settled(), 1_000));
        summing.handle(new SumSoon());

        assertThat(jdbc.sql("""
                        select value from insight.count
                         where grain = 'HOUR' and dimension = 'BUSINESS' and measure = 'contacts' and n > 0
                        """).query(String.class).list()).containsExactly("card.debit.loss");
        var page =
                http.get().uri("/api/desk/topics/card/examples").with(watcher()).exchange();
        assertThat(page)
                .bodyJson()
                .extractingPath("$[*].conversation")
                .isEqualTo(List.of(talk.id().value().toString()));
        assertThat(http.get()
                        .uri("/api/desk/topics/card/examples")
                        .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.SERVE))))
                .hasStatus(403);
    }

    @Test
    void aSavedReportIsMadeOfEveryPeriodOnceKeepsItsFiguresAndTellsItsReaders(AssertablePublishedEvents events) {
        var zhou = Asking.staff(staff.named("zhou").id(), "general", Permission.READ_REPORTS);
        var yesterday = clock.instant().atZone(Threads.HOME).toLocalDate().minusDays(1);
        var hour = yesterday.atTime(9, 0).atZone(Threads.HOME).toInstant().toString();
        count("HOUR", "ALL", "offered", hour, "*", 10);
        count("HOUR", "ALL", "answered", hour, "*", 9);
        assertThat(save(zhou, StaffId.next(), "answer-rate")).hasStatus(422);
        assertThat(save(zhou, staff.named("lin").id(), "no-such")).hasStatus(422);
        assertThat(saved(zhou)).isEmpty();

        assertThat(save(zhou, staff.named("lin").id(), "answer-rate")).hasStatusOk();
        assertThat(events.ofType(ReportReady.class)).singleElement().satisfies(ready -> {
            assertThat(ready.told()).containsExactly(staff.named("lin").id());
            assertThat(ready.from()).isEqualTo(yesterday);
        });
        makeEditions.make();
        assertThat(events.ofType(ReportReady.class)).hasSize(1);

        jdbc.sql("update insight.count set n = 5 where measure = 'answered'").update();
        var edition = events.ofType(ReportReady.class).iterator().next().edition();
        assertThat(json("/api/desk/reports/editions/" + edition, zhou)
                        .at("/body/totals/0/figures/answer-rate/value")
                        .asDouble())
                .isEqualTo(90);

        assertThat(send("/api/desk/reports/editions/%s/comments".formatted(edition), zhou, Map.of("words", " ")))
                .hasStatus(422);
        assertThat(send(
                        "/api/desk/reports/editions/%s/comments".formatted(edition),
                        zhou,
                        Map.of("words", "=1+1 系统停机")))
                .hasStatus(204);
        var file = http.get()
                .uri("/api/desk/reports/editions/%s/file?format=csv".formatted(edition))
                .with(Asking.as(zhou))
                .exchange();
        assertThat(file).bodyText().contains("90,9,10").contains("周宁,'=1+1 系统停机");

        clock.move(Duration.ofDays(1));
        makeEditions.make();
        makeEditions.make();
        var lines = saved(zhou).path(0).path("editions");
        assertThat(lines.size()).isEqualTo(2);
        assertThat(lines.at("/0/from").asString())
                .isEqualTo(yesterday.plusDays(1).toString());
        assertThat(lines.at("/1/comments").asInt()).isEqualTo(1);

        var id = saved(zhou).at("/0/report/id").asString();
        var lin = Asking.staff(staff.named("lin").id(), "cards", Permission.READ_REPORTS);
        assertThat(send("/api/desk/reports/saved/%s/end".formatted(id), lin, Map.of()))
                .hasStatus(403);
        assertThat(send("/api/desk/reports/saved/%s/end".formatted(id), zhou, Map.of()))
                .hasStatus(204);
        assertThat(saved(zhou)).isEmpty();
        clock.move(Duration.ofDays(1));
        makeEditions.make();
        assertThat(events.ofType(ReportReady.class)).hasSize(2);
    }

    @Test
    void aSavedReportNamesPeopleToWhomAPostHoldsWhereTheyWork() {
        var lin = staff.named("lin").id();
        var yesterday =
                clock.instant().atZone(Threads.HOME).toLocalDate().minusDays(1).atTime(9, 0);
        count(
                "HOUR",
                "AGENT",
                "offered",
                yesterday.atZone(Threads.HOME).toInstant().toString(),
                lin.toString(),
                5);
        var reader = Asking.staff(StaffId.next(), "", Permission.READ_REPORTS);
        assertThat(save(reader, lin, "answer-rate", "AGENT")).hasStatusOk();
        var edition = "/api/desk/reports/editions/"
                + saved(reader).at("/0/editions/0/id").asString();

        assertThat(json(edition, reader).at("/body/totals/0/value").asString()).isEqualTo(lin.toString());
        jdbc.sql("""
            update insight.edition
               set body = (body::jsonb - 'wholeSince' #- '{totals,0,second}' #- '{totals,0,secondName}' #- '{lines,0,second}')::text
            """).update();
        assertThat(json(edition, reader).at("/body/lines/0/value").asString())
                .as("as editions were before there were two dimensions")
                .isEqualTo(lin.toString());
        var elsewhere = Asking.within(team("loan-desk"), reader);
        assertThat(json(edition, elsewhere).at("/body/totals").isEmpty()).isTrue();
        assertThat(http.get()
                        .uri(edition + "/file?format=csv")
                        .with(Asking.as(elsewhere))
                        .exchange())
                .bodyText()
                .doesNotContain("林悦");
        jdbc.sql("update insight.saved_report set ended_at = now()").update();
    }

    private MvcTestResult save(SignedIn me, StaffId reader, String code) {
        return save(me, reader, code, "ALL");
    }

    private MvcTestResult save(SignedIn me, StaffId reader, String code, String dimension) {
        return send(
                "/api/desk/reports/saved",
                me,
                Map.of(
                        "title",
                        "每日接通情况",
                        "period",
                        "DAILY",
                        "dimension",
                        dimension,
                        "codes",
                        List.of(code),
                        "at",
                        "00:00",
                        "readers",
                        List.of(reader.value().toString())));
    }

    private JsonNode saved(SignedIn me) {
        return json("/api/desk/reports/saved", me);
    }

    private MvcTestResult send(String path, SignedIn me, Object body) {
        return http.post()
                .uri(path)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private JsonNode json(String path, SignedIn me) {
        var answer = http.get().uri(path).with(Asking.as(me)).exchange().getResponse();
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void understood(Subject about, CustomerId customer, String business) {
        journal.keep(
                new ConversationUnderstood(
                        new ConversationId(about.id()),
                        customer,
                        "",
                        business,
                        0,
                        List.of(),
                        Actor.MACHINE,
                        clock.instant()),
                "{\"business\":\"%s\"}".formatted(business));
    }

    private static RequestPostProcessor watcher() {
        return Asking.as(Asking.staff(StaffId.next(), "", Permission.WATCH_FLOOR));
    }

    private void count(String grain, String dimension, String measure, String at, String value, long n) {
        jdbc.sql("insert into insight.count values (?, ?, ?, ?::timestamptz, ?, '', ?)")
                .params(grain, dimension, measure, at, value, n)
                .update();
    }

    private MvcTestResult figures(String from, String until, Permission permission) {
        return http.get()
                .uri(
                        "/api/desk/reports/figures?from={from}&until={until}&step=HOUR&dimension=TEAM&codes=answer-rate,csat",
                        from,
                        until)
                .with(Asking.as(Asking.staff(StaffId.next(), "cards", permission)))
                .exchange();
    }

    private RecountDay.Result recount(LocalDate day) {
        return recounting.handle(new RecountDay(day, StaffId.next()));
    }

    private void keep(long seed, int howMany) {
        new RandomFacts(seed)
                .some(howMany)
                .forEach(fact ->
                        journal.keep(fact.kind(), fact.by(), fact.subject(), fact.customer(), fact.at(), fact.body()));
    }

    private List<Rollup.Row> all() {
        return counts.sums(
                FIRST.minusDays(1).atStartOfDay(Threads.HOME).toInstant(),
                FIRST.plusDays(9).atStartOfDay(Threads.HOME).toInstant());
    }
}
