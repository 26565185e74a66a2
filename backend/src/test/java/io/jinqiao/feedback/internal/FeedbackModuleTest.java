package io.jinqiao.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.feedback.Ratings;
import io.jinqiao.feedback.events.FeedbackRated;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class FeedbackModuleTest {

    private final Ratings ratings;
    private final FakeConversations conversations;
    private final FakeTickets tickets;
    private final MovableClock clock;
    private final MockMvcTester http;

    private CustomerId wang = CustomerId.next();
    private StaffId lin = StaffId.next();
    private ConversationId conversation;

    FeedbackModuleTest(
            Ratings ratings,
            FakeConversations conversations,
            FakeTickets tickets,
            MovableClock clock,
            MockMvcTester http) {
        this.ratings = ratings;
        this.conversations = conversations;
        this.tickets = tickets;
        this.clock = clock;
        this.http = http;
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @BeforeEach
    void linServedMsWang() {
        wang = CustomerId.next();
        lin = StaffId.next();
        conversation = conversations.open(wang, "web", Language.ZH).id();
        conversations.await(conversation, Actor.MACHINE);
        conversations.assign(conversation, lin);
    }

    @Test
    void aRatingIsNewsForOtherModules(Scenario scenario) {
        scenario.stimulate(() -> {
                    assertThat(rate(wang, 5)).hasStatusOk();
                })
                .andWaitForEventOfType(FeedbackRated.class)
                .toArriveAndVerify(rated -> {
                    assertThat(rated.staff()).isEqualTo(lin);
                    assertThat(rated.score()).isEqualTo(5);
                });
    }

    @Test
    void itMayBeChangedForADayAndThenStands() {
        rate(wang, 5);
        clock.move(Duration.ofHours(24));
        assertThat(rate(wang, 2)).hasStatusOk();
        clock.move(Duration.ofMillis(1));

        assertThat(rate(wang, 1))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("feedback.too-late");
        assertThat(ratings.of(wang)).extracting(RatingView::score).containsExactly(2);
    }

    @Test
    void onlyTheCustomerWhoWasServedMayRate() {
        assertThat(rate(CustomerId.next(), 5))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("feedback.not-yours");
        assertThat(ratings.about(List.of(Subject.of(conversation)))).isEmpty();
    }

    @Test
    void aTicketIsRatedTheSameWay() {
        var ticket = tickets.open(wang, null, "Card lost", lin);

        assertThat(post(wang, """
                { "ticket": "%s", "score": 4, "solved": true, "comment": "谢谢 👍" }
                """.formatted(ticket.id()))).hasStatusOk();
        assertThat(ratings.about(List.of(Subject.of(ticket.id()))))
                .extracting(RatingView::comment)
                .containsExactly("谢谢 👍");
    }

    @Test
    void whoServedWellIsCountedAndTheHouseToo() {
        rate(wang, 4);
        var start = clock.instant();

        assertThat(ratings.tally(lin, start)).isEqualTo(new Ratings.Tally(1, 1));
        assertThat(ratings.tally(lin, start.plusSeconds(1))).isEqualTo(new Ratings.Tally(0, 0));
        assertThat(ratings.tally(start).answers()).isPositive();
    }

    @Test
    void whatWasSaidCanBeReadAgain() {
        var mine = http.get().uri("/api/customer/ratings?conversation={id}", conversation);
        assertThat(mine.with(Asking.as(wang))).hasStatus(204);

        rate(wang, 3);

        assertThat(http.get()
                        .uri("/api/customer/ratings?conversation={id}", conversation)
                        .with(Asking.as(wang)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.score")
                .isEqualTo(3);
    }

    @Test
    void aScoreOutsideTheScaleAndARatingOfNothingAreRefused() {
        assertThat(rate(wang, 0)).hasStatus(422);
        assertThat(rate(wang, 6)).hasStatus(422);
        assertThat(post(wang, """
                { "score": 4, "solved": true }
                """)).hasStatus(422);
    }

    private MvcTestResult rate(CustomerId by, int score) {
        return post(by, """
                { "conversation": "%s", "score": %d, "solved": true, "comment": "" }
                """.formatted(conversation, score));
    }

    private MvcTestResult post(CustomerId by, String content) {
        return http.post()
                .uri("/api/customer/ratings")
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeConversations conversations(MovableClock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeTickets tickets(MovableClock clock) {
            return new FakeTickets(clock);
        }
    }
}
