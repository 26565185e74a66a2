package io.jinqiao.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.PlaceView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final Agent lin = agent("cards", Map.of("card", 4, "general", 3, "lang.en", 3), 5, 0, 10);
    private final Agent chen = agent("cards", Map.of("card", 3), 5, 0, 600);
    private final Agent zhao = agent("general", Map.of("general", 4, "account", 3), 5, 0, 60);

    @Test
    void theBestAtItGetsItAndTheReasonsSaySo() {
        var match = only(Matcher.plan(List.of(waiting("card", 0, 3)), List.of(chen, lin, zhao), NOW));

        assertThat(match.agent()).isEqualTo(lin);
        assertThat(match.reasons()).containsExactly("skill:card:4", "load:0/5");
        assertThat(match.candidates()).hasSize(2);
    }

    @Test
    void amongEqualsTheLongestIdleGetsIt() {
        var other = agent("cards", Map.of("card", 3), 5, 0, 30);

        var match = only(Matcher.plan(List.of(waiting("card", 0, 3)), List.of(other, chen), NOW));

        assertThat(match.agent()).isEqualTo(chen);
        assertThat(match.reasons()).contains("longest-idle");
    }

    @Test
    void amongEqualsTheLessLoadedComesBeforeTheLongerIdle() {
        var busy = agent("cards", Map.of("card", 3), 5, 2, 900);

        assertThat(only(Matcher.plan(List.of(waiting("card", 0, 3)), List.of(busy, chen), NOW))
                        .agent())
                .isEqualTo(chen);
    }

    @Test
    void aSpecialQuestionIsWidenedAfterHalfAMinute() {
        assertThat(Matcher.plan(List.of(waiting("card", 0, 29)), List.of(zhao), NOW))
                .isEmpty();
        assertThat(only(Matcher.plan(List.of(waiting("card", 0, 30)), List.of(zhao), NOW))
                        .reasons())
                .contains("widened:4", "only-one-free");
        assertThat(Matcher.nextLook(List.of(waiting("card", 0, 29)), NOW)).contains(NOW.plusSeconds(1));
    }

    @Test
    void englishGoesToWhoSpeaksIt() {
        var english = waiting("general", 0, 3, Language.EN, null, null, Value.ORDINARY);

        var match = only(Matcher.plan(List.of(english), List.of(zhao, lin), NOW));

        assertThat(match.agent()).isEqualTo(lin);
        assertThat(match.reasons()).contains("language:en");
    }

    @Test
    void urgentMattersJumpTheQueueAndOtherwiseTheOldestIsFirst() {
        var one = agent("cards", Map.of("card", 3), 1, 0, 0);
        var old = waiting("card", 0, 20);
        var urgent = waiting("card", 2, 1);

        assertThat(only(Matcher.plan(List.of(old, urgent), List.of(one), NOW)).waiting())
                .isEqualTo(urgent);
        assertThat(only(Matcher.plan(List.of(waiting("card", 0, 5), old), List.of(one), NOW))
                        .waiting())
                .isEqualTo(old);
    }

    @Test
    void aGoldCustomerIsTakenAsIfTheyHadComeALittleEarlier() {
        var one = agent("cards", Map.of("card", 3), 1, 0, 0);
        var gold = waiting("card", 0, 5, Language.ZH, null, null, Value.GOLD);

        assertThat(only(Matcher.plan(List.of(waiting("card", 0, 20), gold), List.of(one), NOW))
                        .waiting())
                .isEqualTo(gold);
        assertThat(only(Matcher.plan(List.of(waiting("card", 0, 28), gold), List.of(one), NOW))
                        .waiting())
                .isNotEqualTo(gold);
    }

    @Test
    void whatIsHandedToATeamNeverGoesBackAtOnce() {
        var handedOn = waiting("account", 1, 3, Language.ZH, "cards", lin.id(), Value.ORDINARY);

        assertThat(only(Matcher.plan(List.of(handedOn), List.of(lin, chen, zhao), NOW))
                        .agent())
                .isEqualTo(chen);
        assertThat(Matcher.plan(List.of(handedOn), List.of(lin, zhao), NOW)).isEmpty();
    }

    @Test
    void aWaitingCustomerIsToldTheirPlaceAndTheirTime() {
        var full = agent("cards", Map.of("card", 3), 2, 2, 0);
        var first = waiting("card", 0, 20);
        var second = waiting("card", 0, 10);
        var places = new Places(List.of(second, first), List.of(full), Duration.ofMinutes(4), NOW);

        assertThat(places.of(first.conversation())).contains(new PlaceView(1, 120, first.since()));
        assertThat(places.of(second.conversation())).contains(new PlaceView(2, 240, second.since()));
        assertThat(places.of(ConversationId.next())).isEmpty();
    }

    private static Match only(List<Match> plan) {
        assertThat(plan).hasSize(1);
        return plan.getFirst();
    }

    private static Agent agent(String team, Map<String, Integer> skills, int capacity, int load, int idle) {
        return new Agent(StaffId.next(), team, true, skills, capacity, load, NOW.minusSeconds(idle));
    }

    private static Waiting waiting(String skill, int priority, int seconds) {
        return waiting(skill, priority, seconds, Language.ZH, null, null, Value.ORDINARY);
    }

    private static Waiting waiting(
            String skill,
            int priority,
            int seconds,
            Language language,
            @Nullable String team,
            @Nullable StaffId avoid,
            Value value) {
        return new Waiting(
                ConversationId.next(),
                Ids.next(),
                CustomerId.next(),
                skill,
                team,
                priority,
                "ASKED",
                avoid,
                language,
                value,
                NOW.minusSeconds(seconds));
    }
}
