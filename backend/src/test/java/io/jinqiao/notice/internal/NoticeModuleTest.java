package io.jinqiao.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.notice.events.NoticeAcknowledged;
import io.jinqiao.notice.events.NoticesChanged;
import io.jinqiao.sla.events.ClockStopped;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Song heads complaints, Luo handles one; each has what they were told, until they say that they know. */
@ModuleTest
class NoticeModuleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final String TERM = "complaint.urgent";

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();

    private SignedIn song = somebody();
    private SignedIn luo = somebody();
    private Subject complaint = Subject.of(ComplaintId.next());

    NoticeModuleTest(ApplicationEventPublisher events, PlatformTransactionManager transactions, MockMvcTester http) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    private record Told(
            String kind,
            Subject subject,
            String topic,
            List<StaffId> told,
            Map<String, String> says,
            Actor by,
            Instant at)
            implements Notice {

        @Override
        public @Nullable CustomerId customer() {
            return null;
        }
    }

    @BeforeEach
    void anotherComplaintOfOtherPeople() {
        song = somebody();
        luo = somebody();
        complaint = Subject.of(ComplaintId.next());
    }

    @Test
    void itLiesBeforeEachWhoIsToldAndBeforeNobodyElse() {
        var cai = somebody();
        tell("complaint.term-missed", TERM, Actor.SYSTEM, song, luo, song);

        assertThat(of(song).path("unread").asInt()).isEqualTo(1);
        assertThat(fresh(song).getFirst().path("kind").asString()).isEqualTo("complaint.term-missed");
        assertThat(fresh(song).getFirst().path("subject").asString()).isEqualTo(complaint.toString());
        assertThat(fresh(song).getFirst().path("says").path("number").asString())
                .isEqualTo("C1");
        assertThat(fresh(luo)).hasSize(1);
        assertThat(fresh(cai)).isEmpty();
    }

    @Test
    void whoeverDidItNeedsNoTelling() {
        tell("complaint.taken", "owner", Actor.of(luo.id()), luo, song);

        assertThat(fresh(luo)).isEmpty();
        assertThat(fresh(song)).hasSize(1);
    }

    @Test
    void whoKnowsSaysSoOnceAndTheJournalKeepsIt(Scenario scenario) {
        tell("complaint.term-missed", TERM, Actor.SYSTEM, song, luo);
        var mine = fresh(song).getFirst().path("id").asString();

        scenario.stimulate(() -> acknowledge(song, mine))
                .andWaitForEventOfType(NoticeAcknowledged.class)
                .toArriveAndVerify(known -> {
                    assertThat(known.subject()).isEqualTo(complaint);
                    assertThat(known.notice()).isEqualTo("complaint.term-missed");
                    assertThat(known.by()).isEqualTo(Actor.of(song.id()));
                });
        assertThat(of(song).path("unread").asInt()).isZero();
        assertThat(of(song).path("read")).hasSize(1);
        assertThat(fresh(luo)).hasSize(1);
    }

    @Test
    void nobodyAcknowledgesForSomebodyElse() {
        tell("complaint.term-missed", TERM, Actor.SYSTEM, song);

        acknowledge(luo, fresh(song).getFirst().path("id").asString());

        assertThat(fresh(song)).hasSize(1);
    }

    @Test
    void whatIsToldLaterOfTheSameTakesThePlaceOfWhatNobodyHasRead(Scenario scenario) {
        tell("complaint.term-warned", TERM, Actor.SYSTEM, luo);
        scenario.stimulate(() -> tell("complaint.term-missed", TERM, Actor.SYSTEM, song))
                .andWaitForEventOfType(NoticesChanged.class)
                .matching(changed -> changed.staff().equals(luo.id()))
                .toArrive();

        assertThat(fresh(luo)).isEmpty();
        assertThat(fresh(song)).hasSize(1);
        tell("complaint.term-missed", "complaint.cn-nfra", Actor.SYSTEM, song);
        assertThat(fresh(song)).hasSize(2);
    }

    @Test
    void aTermThatWasKeptIsNothingToBeWarnedOfAndOneThatWasNotStays() {
        tell("complaint.term-warned", TERM, Actor.SYSTEM, song);
        stopped(true);
        assertThat(fresh(song)).isEmpty();

        tell("complaint.term-missed", TERM, Actor.SYSTEM, song);
        stopped(false);
        assertThat(fresh(song)).hasSize(1);
    }

    private void tell(String kind, String topic, Actor by, SignedIn... told) {
        var people = List.of(told).stream().map(SignedIn::id).toList();
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Told(kind, complaint, topic, people, Map.of("number", "C1"), by, NOON)));
    }

    private void stopped(boolean kept) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new ClockStopped(ClockId.next(), complaint, TERM, NOON, kept, null, null, Actor.SYSTEM, NOON)));
    }

    private void acknowledge(SignedIn who, String notice) {
        assertThat(http.post()
                        .uri("/api/desk/notices/acknowledgement")
                        .with(Asking.as(who))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{ \"notices\": [\"%s\"] }".formatted(notice))
                        .exchange())
                .hasStatus(204);
    }

    private List<JsonNode> fresh(SignedIn who) {
        return of(who).path("fresh").valueStream().toList();
    }

    private JsonNode of(SignedIn who) {
        var answer = http.get().uri("/api/desk/notices").with(Asking.as(who)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return json.readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedIn somebody() {
        return Asking.staff(new StaffId(UUID.randomUUID()), "complaints", Permission.READ_KNOWLEDGE);
    }
}
