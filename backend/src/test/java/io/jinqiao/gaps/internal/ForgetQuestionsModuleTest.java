package io.jinqiao.gaps.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.gaps.internal.Asked.Reason;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.testing.ModuleTest;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer's questions go, and no gap goes on saying them. */
@ModuleTest
@Import(Neighbours.class)
@TestPropertySource(properties = "jinqiao.gaps.tend-every=1h")
class ForgetQuestionsModuleTest {

    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private final KeepQuestion.Handler keep;
    private final DescribeGaps.Handler describe;
    private final IgnoreGap.Handler ignore;
    private final GapReads reads;
    private final KeptForATime questions;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private CustomerId wang;

    ForgetQuestionsModuleTest(
            KeepQuestion.Handler keep,
            DescribeGaps.Handler describe,
            IgnoreGap.Handler ignore,
            GapReads reads,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.keep = keep;
        this.describe = describe;
        this.ignore = ignore;
        this.reads = reads;
        this.questions = new KeptQuestions().questionsKept(jdbc);
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.wang = CustomerId.next();
    }

    @BeforeEach
    void nothingWasAskedYet() {
        wang = CustomerId.next();
        jdbc.sql("delete from gaps.question").update();
        jdbc.sql("delete from gaps.gap").update();
    }

    @Test
    void aGapThatOthersAskedTooHasAnotherTitleAtOnce() {
        asks(wang, "数字人民币钱包怎么注销");
        asks(CustomerId.next(), "请问数字人民币钱包如何注销");
        assertThat(reads.list("OPEN"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.title()).isEqualTo("数字人民币钱包怎么注销"));

        forget(wang);

        assertThat(reads.list("OPEN")).singleElement().satisfies(gap -> {
            assertThat(gap.title()).isEqualTo("请问数字人民币钱包如何注销");
            assertThat(gap.questions()).isEqualTo(1);
        });
    }

    @Test
    void whatWasSettledStaysWithoutATitleAndTheOthersAreStillNamed() {
        asks(wang, "你们卖雨伞吗");
        ignore.handle(new IgnoreGap(reads.list("OPEN").getFirst().id(), "与银行业务无关", StaffId.next()));
        forget(wang);
        asks(CustomerId.next(), "保管箱怎么退租");

        describe.handle(new DescribeGaps());

        assertThat(reads.list("IGNORED")).singleElement().satisfies(gap -> {
            assertThat(gap.title()).isEmpty();
            assertThat(gap.ignoredBecause()).isEqualTo("与银行业务无关");
        });
        assertThat(jdbc.sql("select count(*) from gaps.gap where changed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** It has read the question, and saves the gap after the question went. */
    @Test
    void aGapThatIsBeingNamedDoesNotComeBack() {
        asks(wang, "紫色河马在跳舞");
        try (var other = Executors.newSingleThreadExecutor()) {
            var forgotten = transaction.execute(_ -> {
                describe.handle(new DescribeGaps());
                var forgetting = other.submit(() -> forget(wang));
                await().until(() -> jdbc.sql(WAITING).query(Long.class).single() > 0);
                return forgetting;
            });
            await().until(forgotten::isDone);
        }

        assertThat(jdbc.sql("select count(*) from gaps.gap").query(Long.class).single())
                .isZero();
    }

    private void forget(CustomerId customer) {
        transaction.executeWithoutResult(
                _ -> assertThat(questions.erase(customer, Held.NOTHING, 10)).hasSize(1));
    }

    private void asks(CustomerId customer, String words) {
        keep.handle(new KeepQuestion(new Asked(
                ConversationId.next(),
                1,
                customer,
                Language.ZH,
                words,
                Reason.UNKNOWN,
                null,
                "",
                null,
                clock.instant())));
    }
}
