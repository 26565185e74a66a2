package io.jinqiao.routing.matching;

import static io.jinqiao.routing.matching.Made.NOW;
import static io.jinqiao.routing.matching.Made.english;
import static io.jinqiao.routing.matching.Made.handed;
import static io.jinqiao.routing.matching.Made.on;
import static io.jinqiao.routing.matching.Made.promised;
import static io.jinqiao.routing.matching.Made.valued;
import static io.jinqiao.routing.matching.Made.weighing;
import static io.jinqiao.routing.matching.Made.with;
import static io.jinqiao.routing.matching.Made.work;
import static io.jinqiao.routing.matching.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Worker lin = worker("cards", Map.of("card", 4, "general", 3, "lang.en", 3), 5, 0, 10);
    private final Worker chen = worker("cards", Map.of("card", 3), 5, 0, 600);
    private final Worker zhao = worker("general", Map.of("general", 4, "account", 3), 5, 0, 60);

    @Test
    void theBestAtItGetsItAndTheReasonsSaySo() {
        var decision = only(match(List.of(work("card", 0, 3)), chen, lin, zhao));

        assertThat(decision.worker()).isEqualTo(lin);
        assertThat(decision.reasons()).containsExactly("skill:card:4", "load:0/5");
        assertThat(decision.candidates()).extracting(Decision.Candidate::staff).containsExactly(lin.id(), chen.id());
    }

    @Test
    void whatCameOfTheirMattersCorrectsTheLevel() {
        var careless = with(lin, Map.of("card", new Worker.Result(100, 50)));
        var careful = with(chen, Map.of("card", new Worker.Result(100, 95)));

        var decision = only(match(List.of(work("card", 0, 3)), careless, careful));

        assertThat(decision.worker()).isEqualTo(careful);
        assertThat(decision.reasons()).contains("skill:card:3", "solves:91");
    }

    @Test
    void fewResultsMoveLittle() {
        var unlucky = with(lin, Map.of("card", new Worker.Result(1, 0)));

        assertThat(only(match(List.of(work("card", 0, 3)), unlucky, chen)).worker())
                .isEqualTo(unlucky);
    }

    @Test
    void amongEqualsTheLongestIdleGetsIt() {
        var other = worker("cards", Map.of("card", 3), 5, 0, 30);

        var decision = only(match(List.of(work("card", 0, 3)), other, chen));

        assertThat(decision.worker()).isEqualTo(chen);
        assertThat(decision.reasons()).contains("longest-idle");
    }

    @Test
    void amongEqualsTheLessLoadedComesBeforeTheLongerIdle() {
        var busy = worker("cards", Map.of("card", 3), 5, 2, 900);

        assertThat(only(match(List.of(work("card", 0, 3)), busy, chen)).worker())
                .isEqualTo(chen);
    }

    @Test
    void whoeverIsAlwaysSecondBestGetsTheirTurn() {
        var forgotten = worker("cards", Map.of("card", 3), 5, 0, 3_600);

        assertThat(only(match(List.of(work("card", 0, 3)), lin, forgotten)).worker())
                .isEqualTo(forgotten);
    }

    @Test
    void aSpecialQuestionIsWidenedAfterHalfAMinute() {
        var matching = matching(List.of(work("card", 0, 29)), zhao);

        assertThat(matching.match(NOW)).isEmpty();
        assertThat(matching.nextLook()).contains(NOW.plusSeconds(1));
        assertThat(only(matching.match(NOW.plusSeconds(1))).reasons()).contains("widened:4", "only-one-free");
    }

    @Test
    void englishGoesToWhoSpeaksIt() {
        var decision = only(match(List.of(english(work("general", 0, 3))), zhao, lin));

        assertThat(decision.worker()).isEqualTo(lin);
        assertThat(decision.reasons()).contains("language:en");
    }

    @Test
    void urgentMattersJumpTheQueueAndOtherwiseTheOldestIsFirst() {
        var one = worker("cards", Map.of("card", 3), 1, 0, 0);
        var old = work("card", 0, 20);
        var urgent = work("card", 2, 1);

        assertThat(only(match(List.of(old, urgent), one)).work()).isEqualTo(urgent);
        assertThat(only(match(List.of(work("card", 0, 5), old), one)).work()).isEqualTo(old);
    }

    @Test
    void aGoldCustomerIsTakenAsIfTheyHadComeALittleEarlier() {
        var one = worker("cards", Map.of("card", 3), 1, 0, 0);
        var gold = valued(work("card", 0, 5), 1);

        assertThat(only(match(List.of(work("card", 0, 20), gold), one)).work()).isEqualTo(gold);
        assertThat(only(match(List.of(work("card", 0, 28), gold), one)).work()).isNotEqualTo(gold);
    }

    @Test
    void aValuedCustomerWaitsAMomentForASenior() {
        var junior = worker("fx", Map.of("fx", 2), 5, 0, 900);
        var senior = worker("fx", Map.of("fx", 5), 5, 5, 0);
        var remittance = valued(work("fx", 0, 3), 2);
        var matching = matching(List.of(remittance), junior, senior);

        assertThat(matching.match(NOW)).isEmpty();

        matching.present(senior.with(4, NOW));
        assertThat(only(matching.match(NOW)).reasons()).contains("skill:fx:5", "value:PLATINUM");
    }

    @Test
    void whatTakesAllOfSomebodyGoesToWhoHasNothingElse() {
        var rules = weighing(Map.of("phone", RoutingRules.WHOLE));
        var busy = worker("cards", Map.of("card", 5), 5, 1, 900);
        var matching = new Matching(rules);
        matching.present(busy);
        matching.present(chen);

        matching.offer(on(work("card", 0, 9), "phone"));
        assertThat(only(matching.match(NOW)).worker()).isEqualTo(chen);
        assertThat(matching.worker(chen.id()).orElseThrow().room()).isZero();

        matching.offer(on(work("card", 0, 8), "phone"));
        matching.offer(work("card", 0, 1));
        assertThat(only(matching.match(NOW)).reasons()).contains("load:1/5");
        assertThat(matching.waiting()).isOne();

        matching.present(busy.with(0, NOW));
        var call = only(matching.match(NOW));
        assertThat(call.work().channel()).isEqualTo("phone");
        assertThat(call.places()).isEqualTo(5);
    }

    @Test
    void whatTakesTwoPlacesFillsThePlacesOfTwo() {
        var matching = new Matching(weighing(Map.of("email", 2)));
        matching.present(worker("cards", Map.of("card", 3), 3, 0, 0));
        var first = on(work("card", 0, 9), "email");
        var second = on(work("card", 0, 8), "email");
        var chat = work("card", 0, 1);
        List.of(first, second, chat).forEach(matching::offer);

        assertThat(matching.match(NOW)).extracting(Decision::work).containsExactly(first, chat);
        assertThat(matching.inOrder()).containsExactly(second);
    }

    @Test
    void withoutASeniorAValuedCustomerIsServedByTheOthersSoon() {
        var junior = worker("fx", Map.of("fx", 2), 5, 0, 900);

        assertThat(only(match(List.of(valued(work("fx", 0, 20), 2)), junior)).worker())
                .isEqualTo(junior);
    }

    @Test
    void aValuedCustomerNeverWaitsLongerForHelpThanOthers() {
        var rules = RoutingRules.shipped();

        assertThat(rules.widestAt(valued(work("fx", 0, 0), 2))).isEqualTo(rules.widestAt(work("fx", 0, 0)));
    }

    @Test
    void whoeverServedTheCustomerLastIsAskedFirstForAMoment() {
        var mine = promised(work("card", 0, 3), chen.id());

        assertThat(only(match(List.of(mine), lin, chen)).reasons()).contains("named");

        var busy = matching(List.of(mine), lin, worker("cards", Map.of("card", 3), 1, 1, 0));
        assertThat(only(busy.match(NOW)).worker()).isEqualTo(lin);
    }

    @Test
    void aPromisedPersonWhoIsFullIsWaitedForNoLongerThanSaid() {
        var full = chen.with(5, NOW);
        var matching = matching(List.of(promised(work("card", 0, 3), chen.id())), lin, full);

        assertThat(matching.match(NOW)).isEmpty();
        assertThat(only(matching.match(NOW.plusSeconds(12))).worker()).isEqualTo(lin);
    }

    @Test
    void whatIsHandedToATeamNeverGoesBackAtOnce() {
        var handedOn = handed(work("account", 1, 3), "cards", lin.id());

        assertThat(only(match(List.of(handedOn), lin, chen, zhao)).worker()).isEqualTo(chen);
        assertThat(match(List.of(handedOn), lin, zhao)).isEmpty();
    }

    @Test
    void severalAtOnceArePairedForTheBestTotal() {
        var allround = worker("cards", Map.of("card", 5, "loan", 5), 1, 0, 0);
        var cards = worker("cards", Map.of("card", 4), 1, 0, 0);
        var card = work("card", 0, 10);
        var loan = work("loan", 0, 5);

        assertThat(match(List.of(card, loan), allround, cards))
                .extracting(Decision::work, Decision::worker)
                .containsExactlyInAnyOrder(tuple(card, cards), tuple(loan, allround));
    }

    @Test
    void whoeverLeavesIsGivenToNobody() {
        var card = work("card", 0, 10);
        var matching = matching(List.of(card), lin.with(5, NOW));

        matching.withdraw(card.id());
        matching.present(lin);

        assertThat(matching.match(NOW)).isEmpty();
        assertThat(matching.waiting()).isZero();
    }

    @Test
    void whoeverGoesAwayIsGivenNothing() {
        var matching = matching(List.of(), lin);
        matching.match(NOW);

        matching.absent(lin.id());
        matching.offer(work("card", 0, 10));

        assertThat(matching.match(NOW)).isEmpty();
    }

    private static List<Decision> match(List<Work> works, Worker... people) {
        return matching(works, people).match(NOW);
    }

    private static Matching matching(List<Work> works, Worker... people) {
        var matching = new Matching(RoutingRules.shipped());
        List.of(people).forEach(matching::present);
        works.forEach(matching::offer);
        return matching;
    }

    private static Decision only(List<Decision> decisions) {
        assertThat(decisions).hasSize(1);
        return decisions.getFirst();
    }

    @Test
    void theSameMomentTwiceDecidesNothingTwice() {
        var matching = matching(List.of(work("card", 0, 10)), lin);

        assertThat(matching.match(NOW)).hasSize(1);
        assertThat(matching.match(NOW)).isEmpty();
        assertThat(matching.worker(lin.id()).map(Worker::load)).contains(1);
    }

    @Test
    void ringsNeverShrink() {
        assertThat(RoutingRules.shipped().reach(work("card", 0, 30), zhao, NOW)).isTrue();
        assertThat(RoutingRules.shipped().reach(work("card", 0, 29), zhao, NOW)).isFalse();
        assertThat(RoutingRules.shipped().widestAt(work("card", 0, 0)))
                .isEqualTo(Instant.parse("2026-11-23T01:00:30Z"));
    }
}
