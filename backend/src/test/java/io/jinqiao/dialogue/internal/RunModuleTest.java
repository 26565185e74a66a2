package io.jinqiao.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.dialogue.Collected;
import io.jinqiao.dialogue.events.ActDone;
import io.jinqiao.dialogue.events.FlowEnded;
import io.jinqiao.dialogue.events.FlowLapsed;
import io.jinqiao.dialogue.events.FlowStarted;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;

/** A flow on its way: corrections, questions in between, acts, silence, a person who takes over. */
class RunModuleTest extends DialogueTalk {

    RunModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void aLostCardIsBlockedWithACorrectionInTheMiddle(PublishedEvents events) {
        say("我要挂失");
        say("储蓄卡");
        say("8821");
        assertThat(say("不对，是8812").saying().words()).contains("改为：8812", "哪天丢的");
        assertThat(say("昨天").saying().buttons()).containsExactly("确认", "需要修改");
        var done = say("确认");

        assertThat(done.saying().words()).contains("已为您挂失尾号 8812", "受理号 B");
        assertThat(done.trace().state()).isEqualTo("FINISHED");
        assertThat(events.ofType(FlowStarted.class)).hasSize(1);
        assertThat(events.ofType(ActDone.class))
                .singleElement()
                .extracting(ActDone::outcome)
                .isEqualTo("DONE");
        assertThat(events.ofType(FlowEnded.class))
                .singleElement()
                .extracting(FlowEnded::outcome)
                .isEqualTo("FINISHED");
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheFlowGoesOnWhereItWas() {
        say("我要挂失");
        say("储蓄卡");

        var aside = hear("补卡要多少钱？", true);
        assertThat(aside.aside()).isTrue();
        assertThat(aside.saying().words()).contains("接着办", "后四位");
        dialogues.settle(aside);

        assertThat(say("8821").saying().words()).contains("哪天丢的");
    }

    @Test
    void theSameWishAgainBeginsNothingNewAndAnotherPutsItAside() {
        say("我要挂失");
        assertThat(say("我要挂失").saying().words()).contains("哪种卡");
        assertThat(dialogues.collected(conversation)).hasSize(1);

        say("我要提额");
        assertThat(dialogues.collected(conversation))
                .extracting(Collected::flow, Collected::state)
                .containsExactlyInAnyOrder(tuple("raise-credit-line", "RUNNING"), tuple("block-card", "STOPPED"));
    }

    @Test
    void whatWasHeardButNotSettledCountsForNothingAndAnActIsDoneOnce() {
        say("我要挂失尾号8821的储蓄卡，昨天丢的");
        var before = backOffice.times.get();

        var first = hear("确认", false);
        var again = hear("确认", false);

        assertThat(again.saying().words()).isEqualTo(first.saying().words());
        assertThat(backOffice.times.get()).isEqualTo(before + 1);
    }

    @Test
    void settlingATurnTwiceChangesNothing(PublishedEvents events) {
        var turn = hear("我要挂失", false);
        dialogues.settle(turn);
        dialogues.settle(turn);

        assertThat(events.ofType(FlowStarted.class)).hasSize(1);
        assertThat(dialogues.collected(conversation)).hasSize(1);
    }

    @Test
    void aPersonWhoTakesOverFindsWhatWasCollected() {
        say("我要挂失尾号8821的储蓄卡");
        transaction.executeWithoutResult(each -> dialogues.handOver(conversation));

        assertThat(dialogues.collected(conversation)).singleElement().satisfies(collected -> {
            assertThat(collected.state()).isEqualTo("HANDED_OVER");
            assertThat(collected.items()).extracting(item -> item.shown().zh()).containsExactly("储蓄卡", "8821");
        });
        assertThat(conversations.get(conversation).form()).satisfies(form -> {
            assertThat(form.cardTail()).isEqualTo("8821");
            assertThat(form.matter()).startsWith("银行卡挂失：");
        });
    }

    @Test
    void anActThatBreaksSaysSoAndHandsOver() {
        say("我要挂失尾号9999的储蓄卡，昨天丢的");
        var broken = say("确认");

        assertThat(broken.handsOver()).isTrue();
        assertThat(broken.saying().words()).contains("不确定是否已经生效");
    }

    @Test
    void silenceLapsesItInItsMomentAndItCanBeResumed(PublishedEvents events) {
        say("我要挂失");
        say("信用卡");
        clock.move(SettleTurn.PATIENCE.minus(Duration.ofSeconds(1)));
        lapse.handle(new LapseRuns());
        assertThat(lapsed(events)).isZero();
        clock.move(Duration.ofSeconds(2));
        lapse.handle(new LapseRuns());
        assertThat(lapsed(events)).isOne();

        assertThat(say("继续办理").saying().words()).contains("我们接着办", "后四位");
    }

    @Test
    void whatIsSensitiveIsKeptMaskedOnceItEnded() {
        say("我要调高转账限额");
        say("手机银行");
        say("10万");
        say("6222021234567890128");
        var asked = say("11010519491231002X");
        assertThat(asked.saying().words()).contains("110***********002X").doesNotContain("11010519491231002X");
        say("算了");

        assertThat(dialogues.collected(conversation))
                .flatExtracting(Collected::items)
                .extracting(item -> item.shown().zh())
                .contains("6222 **** 0128", "110***********002X");
    }

    @Test
    void aDisputeBecomesATicketOnce() {
        say("有笔交易不是我刷的，尾号8821，前天扣了两千块");
        say("跳过");
        assertThat(say("确认").saying().words()).contains("争议已登记", "T2026");

        assertThat(tickets.ofCustomer(wang)).hasSize(1);
    }

    private long lapsed(PublishedEvents events) {
        var mine = new AtomicInteger();
        events.ofType(FlowLapsed.class)
                .matching(news -> news.conversation().equals(conversation))
                .forEach(news -> mine.incrementAndGet());
        return mine.get();
    }
}
