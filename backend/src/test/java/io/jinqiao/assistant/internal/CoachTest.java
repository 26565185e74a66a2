package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.internal.AgentPhrases.Entry;
import io.jinqiao.assistant.internal.AgentPhrases.Moment;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.internal.Gates;
import io.jinqiao.kernel.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoachTest {

    private final AgentPhrases phrases = new AgentPhrases();
    private final Coach coach = new Coach(phrases);

    @Test
    void whoHasNotWrittenYetIsGivenTheOpeningFirst() {
        assertThat(moments(scene().opened(false))).startsWith(Moment.OPENING);
    }

    @Test
    void dangerComesBeforeTheOpening() {
        assertThat(moments(scene().opened(false).hears(Signal.SELF_HARM).emotion(4)))
                .startsWith(Moment.SELF_HARM, Moment.OPENING);
        assertThat(codes(scene().hears(Signal.FRAUD).emotion(4).about("security.fraud")))
                .containsExactly("BLOCK_FIRST", "TELL_SUPERVISOR", "VERIFY", "OPEN_TICKET");
    }

    @Test
    void empathyFitsTheEmotion() {
        for (var level = 1; level <= 3; level++) {
            assertThat(coach.phrases(scene().emotion(level).make()))
                    .extracting(Entry::id)
                    .contains("empathy." + level);
        }
        assertThat(coach.phrases(scene().emotion(4).make()))
                .extracting(Entry::id)
                .contains("empathy.3");
    }

    @Test
    void wealthNeedsItsRiskStatementAndSomebodyWhoKnowsIt() {
        var scene = scene().about("wealth.product.buy").skills("card");

        assertThat(moments(scene)).contains(Moment.RISK);
        assertThat(coach.steps(scene.make()))
                .contains(new Coach.Step("TRANSFER", Coach.Place.TRANSFER, "wealth", null));
        assertThat(codes(scene().about("wealth.product.buy").skills("wealth"))).doesNotContain("TRANSFER");
    }

    @Test
    void aLostCardIsBlockedFirst() {
        assertThat(codes(scene().about("card.debit.loss").skills("card").verified(2)))
                .containsExactly("BLOCK_FIRST");
    }

    @Test
    void whatWasSaidIsNotOfferedAgain() {
        var scene = scene().about("card.debit.loss").skills("card").said("identity.check", "block.first");

        assertThat(moments(scene)).doesNotContain(Moment.IDENTITY, Moment.BLOCK);
        assertThat(codes(scene)).isEmpty();
    }

    @Test
    void thanksLeadToTheClosing() {
        var scene = scene().hears(Signal.THANKS);

        assertThat(moments(scene)).containsExactly(Moment.CLOSING);
        assertThat(codes(scene)).containsExactly("CLOSE");
    }

    @Test
    void thereIsNeverMuchOfIt() {
        var scene = scene().opened(false)
                .hears(Signal.values())
                .emotion(4)
                .about("security.fraud")
                .skills("card");

        assertThat(coach.phrases(scene.make())).hasSize(3);
        assertThat(coach.steps(scene.make())).hasSize(4);
    }

    @Test
    void everyWordingHasItsOwnIdAndDay() {
        assertThat(phrases.all()).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(phrases.all()).allSatisfy(entry -> assertThat(entry.from()).matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordingPassesTheComplianceGate(Language language) {
        assertThat(phrases.all())
                .allSatisfy(entry -> assertThat(Gates.check(entry.in(language, words -> words), Speaker.STAFF, language)
                                .outcome())
                        .as(entry.id())
                        .isEqualTo(Outcome.PASS));
    }

    private List<Moment> moments(Draft scene) {
        return coach.phrases(scene.make()).stream().map(Entry::moment).toList();
    }

    private List<String> codes(Draft scene) {
        return coach.steps(scene.make()).stream().map(Coach.Step::code).toList();
    }

    private static Draft scene() {
        return new Draft();
    }

    /** A scene in the middle of an ordinary conversation, but for what a test says. */
    private static final class Draft {

        private boolean opened = true;
        private int emotion;
        private final Set<Signal> heard = EnumSet.noneOf(Signal.class);
        private @Nullable String business;
        private int verified;
        private final Set<String> skills = new HashSet<>(Set.of("security", "card", "wealth"));
        private final Set<String> said = new HashSet<>();

        Draft opened(boolean is) {
            opened = is;
            return this;
        }

        Draft emotion(int level) {
            emotion = level;
            return this;
        }

        Draft hears(Signal... signals) {
            heard.addAll(List.of(signals));
            return this;
        }

        Draft about(String code) {
            business = code;
            return this;
        }

        Draft verified(int level) {
            verified = level;
            return this;
        }

        Draft skills(String... codes) {
            skills.clear();
            skills.addAll(List.of(codes));
            return this;
        }

        Draft said(String... ids) {
            said.addAll(List.of(ids));
            return this;
        }

        Scene make() {
            return new Scene(
                    opened,
                    true,
                    false,
                    emotion,
                    heard,
                    business,
                    verified,
                    false,
                    skills::contains,
                    entry -> said.contains(entry.id()));
        }
    }
}
