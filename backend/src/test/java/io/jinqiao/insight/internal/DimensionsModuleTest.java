package io.jinqiao.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.insight.counting.RandomFacts;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.Rollup.Grain;
import io.jinqiao.insight.internal.Rollup.Row;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Branches, two dimensions at once and minutes. */
@ModuleTest
@TestPropertySource(properties = {"jinqiao.insight.count-every=1d", "jinqiao.insight.reports-every=1d"})
@Import(CountingModuleTest.Neighbours.class)
class DimensionsModuleTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");
    private static final String NINE = "2026-11-23T09:00:00+08";

    private final CountFacts.Handler counting;
    private final SumSoon.Handler summing;
    private final RecountDay.Handler recounting;
    private final CountRepository counts;
    private final FineSums fine;
    private final FakeJournal journal;
    private final FakeStaff staff;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final MovableClock clock;
    private final SignedIn reader = Asking.staff(StaffId.next(), "", Permission.READ_REPORTS);
    private Instant began = Instant.EPOCH;

    DimensionsModuleTest(
            CountFacts.Handler counting,
            SumSoon.Handler summing,
            RecountDay.Handler recounting,
            CountRepository counts,
            FineSums fine,
            FakeJournal journal,
            FakeStaff staff,
            JdbcClient jdbc,
            MockMvcTester http,
            MovableClock clock) {
        this.counting = counting;
        this.summing = summing;
        this.recounting = recounting;
        this.counts = counts;
        this.fine = fine;
        this.journal = journal;
        this.staff = staff;
        this.jdbc = jdbc;
        this.http = http;
        this.clock = clock;
    }

    @BeforeEach
    void nothingIsCounted() {
        began = clock.instant();
        jdbc.sql("truncate insight.count, insight.soon, insight.story, insight.belonging, insight.recount")
                .update();
        counts.move(0);
        CountingModuleTest.theyBelong(jdbc);
    }

    @AfterEach
    void itIsTheSameDayAgain() {
        clock.move(Duration.between(clock.instant(), began));
        countedWholeSince(LocalDate.EPOCH);
    }

    @Test
    void aDayOfBeforeHasNoPartOfWhatCameLaterAndAllOfItOnceItIsCountedAgain() {
        keep(21, 300);
        count();
        var whole = all();
        assertThat(whole).anyMatch(later()).anyMatch(row -> row.key().by().first() == Dimension.BRANCH);

        nothingIsCounted();
        jdbc.sql("update insight.belonging set branch = null where day < :day")
                .param("day", FIRST.plusDays(2))
                .update();
        countedWholeSince(FIRST.plusDays(2));
        count();
        assertThat(all()).filteredOn(before(FIRST.plusDays(2))).noneMatch(later());
        assertThat(all())
                .filteredOn(later().negate())
                .containsExactlyInAnyOrderElementsOf(
                        whole.stream().filter(later().negate()).toList());

        recount(FIRST);
        keep(22, 40);
        count();
        assertThat(all()).filteredOn(on(FIRST)).anyMatch(later());
        assertThat(all()).filteredOn(on(FIRST.plusDays(1))).noneMatch(later());
        for (int day = 0; day < 5; day++) {
            var changed = recount(FIRST.plusDays(day)).changed();
            assertThat(changed > 0).isEqualTo(day == 1);
        }
        assertThat(all()).filteredOn(on(FIRST.plusDays(1))).anyMatch(later());
    }

    @Test
    void theFinestSumsEndInTimeAndTheRestStays() {
        keep(23, 200);
        count();
        var kept = all().stream().filter(fine().negate()).toList();
        assertThat(all()).anyMatch(fine());
        clock.move(Duration.ofDays(40));

        var forget = new ForgetFineSums(counts, fine, Duration.ofDays(1));
        assertThat(forget.forget()).isPositive();
        assertThat(forget.forget()).isZero();

        assertThat(all()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(recount(FIRST).changed()).isZero();
        assertRefused("step=HOUR&dimension=TEAM&second=CHANNEL", "insight.too-fine");
        assertRefused("step=MINUTE&dimension=TEAM&fromHour=9&untilHour=10", "insight.too-fine");
        assertThat(figures("step=MINUTE&dimension=ALL&fromHour=9&untilHour=10")).hasStatusOk();
        assertThat(figures("step=DAY&dimension=TEAM&second=CHANNEL")).hasStatusOk();
    }

    @Test
    void twoAtOnceAreToldApartEitherWayRound() {
        count("DAY", "TEAM/CHANNEL", "answered", "cards", "app", 7);
        count("DAY", "TEAM/CHANNEL", "answered", "cards", "web", 2);
        count("DAY", "TEAM/CHANNEL", "answered", "general", "web", 5);

        var byTeam = figures("step=DAY&dimension=TEAM&second=CHANNEL");
        assertThat(byTeam)
                .bodyJson()
                .extractingPath("$.totals[*].value")
                .isEqualTo(List.of("cards", "cards", "general"));
        assertThat(byTeam).bodyJson().extractingPath("$.totals[*].second").isEqualTo(List.of("app", "web", "web"));
        assertThat(byTeam)
                .bodyJson()
                .extractingPath("$.totals[0].secondName.zh")
                .isEqualTo("手机银行");
        assertThat(byTeam).bodyJson().extractingPath("$.lines[2].second").isEqualTo("web");
        var byChannel = figures("step=MONTH&dimension=CHANNEL&second=TEAM&within=cards");
        assertThat(byChannel).bodyJson().extractingPath("$.totals[*].value").isEqualTo(List.of("app", "web"));
        assertThat(byChannel)
                .bodyJson()
                .extractingPath("$.totals[0].figures.answered.value")
                .isEqualTo(7.0);
        assertThat(figures("step=DAY&dimension=CHANNEL&second=TEAM&only=web"))
                .bodyJson()
                .extractingPath("$.totals[*].second")
                .isEqualTo(List.of("cards", "general"));
        assertThat(figures("step=DAY&dimension=TEAM"))
                .bodyJson()
                .extractingPath("$.totals")
                .isEqualTo(List.of());

        var file = http.get()
                .uri("/api/desk/reports/file?from=2026-11-23&until=2026-11-24&step=DAY&dimension=TEAM&second=CHANNEL"
                        + "&codes=answered&format=csv")
                .with(Asking.as(reader))
                .exchange();
        assertThat(file).bodyText().contains("时间,团队,渠道,人工接起量", "合计,cards,手机银行,7", "2026-11-23 00:00,general,网页,5");
    }

    @Test
    void whatIsKeptOfLaterDaysOnlyIsSaidSo() {
        countedWholeSince(FIRST.plusDays(2));
        assertThat(figures("step=DAY&dimension=BRANCH"))
                .bodyJson()
                .extractingPath("$.wholeSince")
                .isEqualTo("2026-11-25");
        assertThat(figures("step=DAY&dimension=TEAM"))
                .bodyJson()
                .extractingPath("$.wholeSince")
                .isNull();
    }

    @Test
    void minutesAreOfSomeHoursOfOneDay() {
        count("MINUTE", "TEAM", "answered", "cards", "", 3);
        count("HOUR", "TEAM", "answered", "cards", "", 30);
        jdbc.sql(
                        "insert into insight.count values ('HOUR', 'TEAM', 'answered', '2026-11-22T09:00:00+08', 'cards', '', 11)")
                .update();

        var report = figures("step=MINUTE&dimension=TEAM&fromHour=9&untilHour=12");
        assertThat(report).bodyJson().extractingPath("$.lines[0].at").isEqualTo("2026-11-23T01:00:00Z");
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].figures.answered.value")
                .isEqualTo(3.0);
        assertThat(report)
                .bodyJson()
                .extractingPath("$.totals[0].before.answered.value")
                .isEqualTo(11.0);
        assertThat(figures("step=MINUTE&dimension=TEAM&fromHour=10&untilHour=12"))
                .bodyJson()
                .extractingPath("$.lines")
                .isEqualTo(List.of());
        assertRefused("step=MINUTE&dimension=TEAM", "insight.minutes");
        assertRefused("step=MINUTE&dimension=TEAM&fromHour=9&untilHour=16", "insight.minutes");
        assertRefused("step=MINUTE&dimension=AGENT&fromHour=9&untilHour=12", "insight.no-minutes");
        assertRefused("step=MINUTE&dimension=TEAM&second=CHANNEL&fromHour=9&untilHour=12", "insight.no-minutes");
        assertRefused("step=DAY&dimension=TEAM&fromHour=9&untilHour=12", "insight.hours");
        assertRefused("step=HOUR&dimension=TEAM&fromHour=12&untilHour=12", "insight.hours");
        assertRefused("step=DAY&dimension=TEAM&second=AGENT", "insight.no-such-pair");
        assertThat(asked("/api/desk/reports/figures?from=2026-11-01&until=2026-11-10&step=HOUR&dimension=TEAM"
                        + "&second=CHANNEL&codes=answered"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("insight.period-of-two");
    }

    @Test
    void branchesAreToldApartForWhomAPostHoldsInThem() {
        staff.add(new BranchView("east", new Bilingual("城东支行", "East")));
        for (var branch : List.of("east", "west", "*head")) {
            count("DAY", "BRANCH", "answered", branch, "", 4);
            count("DAY", "TEAM/BRANCH", "answered", "cards", branch, 4);
        }
        var inEast = Asking.within(new Area(Set.of(), Set.of(), Set.of("east"), Set.of(), Set.of()), reader);
        var inCards = Asking.within(new Area(Set.of("cards"), Set.of(), Set.of(), Set.of(), Set.of()), reader);

        assertThat(figures("step=DAY&dimension=BRANCH"))
                .bodyJson()
                .extractingPath("$.totals[*].name.zh")
                .isEqualTo(List.of("总部", "城东支行", "west"));
        for (var path : List.of("dimension=BRANCH", "dimension=BRANCH&second=TEAM")) {
            assertThat(figures("step=DAY&" + path, inEast))
                    .bodyJson()
                    .extractingPath("$.totals[*].value")
                    .isEqualTo(List.of("east"));
        }
        assertThat(figures("step=DAY&dimension=TEAM&second=BRANCH", inEast))
                .bodyJson()
                .extractingPath("$.lines[*].second")
                .isEqualTo(List.of("east"));
        assertThat(figures("step=DAY&dimension=BRANCH", inCards))
                .bodyJson()
                .extractingPath("$.totals.length()")
                .isEqualTo(3);
    }

    @Test
    void aRegularReportIsByTwoAsWell() {
        jdbc.sql(
                        "insert into insight.count values ('HOUR', 'TEAM/CHANNEL', 'answered', ?::timestamptz, 'cards', 'app', 6)")
                .param(FIRST.minusDays(1).atTime(9, 0).atZone(Threads.HOME).toOffsetDateTime())
                .update();

        assertThat(save("CHANNEL", "AGENT"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("insight.no-such-pair");
        assertThat(save("CHANNEL", "TEAM")).hasStatusOk();

        var edition = jdbc.sql("""
                        select edition.id from insight.edition join insight.saved_report as report on report.id = report_id
                         where report.title = '渠道与团队'
                        """).query(UUID.class).single();
        var answer = asked("/api/desk/reports/editions/" + edition);
        assertThat(answer).bodyJson().extractingPath("$.report.second").isEqualTo("TEAM");
        assertThat(answer).bodyJson().extractingPath("$.body.totals[0].value").isEqualTo("app");
        assertThat(answer).bodyJson().extractingPath("$.body.lines[0].second").isEqualTo("cards");
        jdbc.sql("update insight.saved_report set ended_at = now()").update();
    }

    private MvcTestResult save(String dimension, String second) {
        return http.post()
                .uri("/api/desk/reports/saved")
                .with(Asking.as(reader))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    {"title":"渠道与团队","period":"DAILY","dimension":"%s","second":"%s","codes":["answered"],
                     "at":"00:00","readers":[]}
                    """.formatted(dimension, second))
                .exchange();
    }

    private void count() {
        while (counting.handle(new CountFacts(journal.settled(), 50))) {}
        summing.handle(new SumSoon());
    }

    private void countedWholeSince(LocalDate day) {
        jdbc.sql("update insight.position set whole_since = :day")
                .param("day", day)
                .update();
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

    private List<Row> all() {
        return counts.sums(
                FIRST.minusDays(1).atStartOfDay(Threads.HOME).toInstant(),
                FIRST.plusDays(9).atStartOfDay(Threads.HOME).toInstant());
    }

    private static Predicate<Row> fine() {
        return row -> row.key().by().isFine(row.key().grain());
    }

    private static Predicate<Row> later() {
        return fine().or(row -> row.key().by().needsWholeDays());
    }

    private static Predicate<Row> before(LocalDate day) {
        return row -> day(row).isBefore(day);
    }

    private static Predicate<Row> on(LocalDate day) {
        return row -> day(row).equals(day);
    }

    private static LocalDate day(Row row) {
        return row.key().at().atZone(Threads.HOME).toLocalDate();
    }

    private void count(String grain, String dimension, String measure, String value, String parent, long n) {
        var at = Grain.valueOf(grain) == Grain.DAY ? "2026-11-23T00:00:00+08" : NINE;
        jdbc.sql("insert into insight.count values (?, ?, ?, ?::timestamptz, ?, ?, ?)")
                .params(grain, dimension, measure, at, value, parent, n)
                .update();
    }

    private MvcTestResult figures(String query) {
        return figures(query, reader);
    }

    private MvcTestResult figures(String query, SignedIn me) {
        return asked("/api/desk/reports/figures?from=2026-11-23&until=2026-11-24&codes=answered&" + query, me);
    }

    private MvcTestResult asked(String path) {
        return asked(path, reader);
    }

    private MvcTestResult asked(String path, SignedIn me) {
        return http.get().uri(path).with(Asking.as(me)).exchange();
    }

    private void assertRefused(String query, String code) {
        assertThat(figures(query))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
