package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Decisions kept with all behind them, found, and played again. */
class ReplayModuleTest extends AssistantTalk {

    ReplayModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void aDecisionIsKeptWithAllBehindItAndPlayedAgain() {
        ask("卡丢了怎么办");
        var shown = traceOf(1);
        assertThat(shown).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.trace.question").isEqualTo("卡丢了怎么办");
            assertThat(body).extractingPath("$.trace.decision").isEqualTo("ANSWER");
            assertThat(body).extractingPath("$.trace.article").isEqualTo(loss.toString());
            assertThat(body).extractingPath("$.trace.candidates[0].code").isEqualTo("loss");
            assertThat(body).extractingPath("$.said").isEqualTo("Answer to: 卡丢了怎么办");
            assertThat(body).extractingPath("$.faithful").isEqualTo(true);
            assertThat(body).extractingPath("$.differences").asArray().isEmpty();
        });

        var version = knowledge.current(loss, Language.ZH).version();
        publish("loss", "card.debit.loss", "卡丢了怎么办", "I lost my card, again");
        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.faithful").isEqualTo(true);
            assertThat(body).extractingPath("$.then.answer.version").isEqualTo(version);
            assertThat(body).extractingPath("$.then.answer.inForce").isEqualTo(version + 1);
            assertThat(body).extractingPath("$.today.answer.version").isEqualTo(version + 1);
            assertThat(body).extractingPath("$.differences").asArray().containsExactly("version");
        });
    }

    /** That day's knowledge is searched again: what came since is not found, and what is gone is. */
    @Test
    void aReplaySearchesTheKnowledgeOfThatDay() {
        var then = publish("branch-hours", "account.manage", "网点几点开门", "Opening hours");
        var version = knowledge.current(then, Language.ZH).version();
        ask("网点几点开门");
        clock.move(Duration.ofDays(30));
        publish("branch-hours", "account.manage", "网点什么时候营业", "Branch hours");
        publish("branch-closed", "account.manage", "网点几点开门", "Closed branches");

        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.thatDay.answer.article").isEqualTo(then.toString());
            assertThat(body).extractingPath("$.thatDay.answer.version").isEqualTo(version);
            assertThat(body).extractingPath("$.thatDay.answer.words").isEqualTo("Answer to: 网点几点开门");
            assertThat(body)
                    .extractingPath("$.thatDay.candidates[*].code")
                    .asArray()
                    .doesNotContain("branch-closed");
            assertThat(body).extractingPath("$.found").isEqualTo(true);
            assertThat(body).extractingPath("$.today.candidates[0].code").isEqualTo("branch-closed");
            assertThat(body).extractingPath("$.differences").asArray().contains("article");
        });
    }

    @Test
    void decisionsAreFoundByWhatWasDecidedAndByWords() {
        ask("卡丢了怎么办");
        rate(last().number(), wang).exchange();
        ask("zzz qqq");

        assertThat(traces("?q=zzz&decision=SAY_UNKNOWN&sureness=0.5"))
                .bodyJson()
                .extractingPath("$[0].question")
                .isEqualTo("zzz qqq");
        assertThat(traces("?q=zzz&decision=ANSWER"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(traces("?q=%25")).bodyJson().extractingPath("$").asArray().isEmpty();
        assertThat(http.get()
                        .uri("/api/desk/assistant/traces")
                        .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.SERVE))))
                .hasStatus(403);
    }

    @Test
    void whosePostHoldsElsewhereReadsNoDecision() {
        ask("卡丢了怎么办");
        var elsewhere = Asking.as(Asking.within(
                new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of()),
                Asking.staff(StaffId.next(), "cards", Permission.TRAIN_ASSISTANT)));
        var list = "?conversation=" + conversation;

        assertThat(traces(list)).bodyJson().extractingPath("$").asArray().isNotEmpty();
        assertThat(traces(list).with(elsewhere))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(traces("/of/%s/1".formatted(conversation)).with(elsewhere))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
    }

    @Test
    void anArticleWithdrawnSinceIsNotShownAsInForceAndNotAnsweredToday() {
        var gone = publish("gone", "wealth.deposit.term", "大额存单怎么买", "Certificates of deposit");
        ask("大额存单怎么买");
        knowledge.withdraw(gone);

        assertThat(traceOf(1)).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.then.answer.article").isEqualTo(gone.toString());
            assertThat(body).extractingPath("$.then.answer.inForce").isNull();
            assertThat(body)
                    .extractingPath("$.today.candidates[*].code")
                    .asArray()
                    .doesNotContain("gone");
        });
    }

    private MockMvcTester.MockMvcRequestBuilder traceOf(long number) {
        return traces("/of/%s/%d".formatted(conversation, number));
    }

    private MockMvcTester.MockMvcRequestBuilder traces(String what) {
        return http.get()
                .uri(URI.create("/api/desk/assistant/traces" + what))
                .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.TRAIN_ASSISTANT)));
    }
}
