package io.jinqiao.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HeardTest {

    private static final UUID NODE = UUID.randomUUID();
    private static final byte[] SOMETHING = {1};
    private static final long SECOND = 1_000_000_000L;

    private final Heard heard = new Heard();

    /** Whatever is lost on the way, the next that arrives, be it the beat, tells; and nothing is told without a loss. */
    @Property
    void everyLossIsNoticedAndNothingElse(
            @ForAll @Size(max = 30) Set<@IntRange(min = 1, max = 30) Integer> lost,
            @ForAll @IntRange(max = 30) int said) {
        var heard = new Heard();
        var owed = false;
        for (int number = 1; number <= said; number++) {
            if (lost.contains(number)) {
                owed = true;
            } else {
                assertThat(heard.lostBefore(signal(number), 0)).isEqualTo(owed);
                owed = false;
            }
        }
        assertThat(heard.lostBefore(Envelope.beat(NODE, said), 0)).isEqualTo(owed);
        assertThat(heard.lostBefore(Envelope.beat(NODE, said), 0)).isFalse();
    }

    @Example
    void whoFallsSilentMayHaveLeftSomethingUnsaid() {
        heard.lostBefore(signal(1), 0);
        assertThat(heard.someoneFellSilent(3 * SECOND)).isFalse();
        assertThat(heard.someoneFellSilent(3 * SECOND + 1)).isTrue();
        assertThat(heard.someoneFellSilent(9 * SECOND)).isFalse();
    }

    @Example
    void whoSaidFarewellMayBeSilent() {
        heard.lostBefore(signal(1), 0);
        assertThat(heard.lostBefore(Envelope.farewell(NODE), 0)).isFalse();
        assertThat(heard.someoneFellSilent(9 * SECOND)).isFalse();
    }

    @Example
    void nobodyWasSilentWhileThisNodeWasDeaf() {
        heard.lostBefore(signal(1), 0);
        heard.listenAgain(9 * SECOND);
        assertThat(heard.someoneFellSilent(10 * SECOND)).isFalse();
        assertThat(heard.lostBefore(signal(3), 10 * SECOND)).isTrue();
    }

    @Property
    void anEnvelopeIsReadAsItWasWritten(
            @ForAll long number, @ForAll @Size(max = 50) List<Byte> payload, @ForAll @IntRange(max = 100) int length) {
        var bytes = new byte[payload.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = payload.get(i);
        }
        var read = Envelope.of(new Envelope(NODE, number, "t".repeat(length), bytes).bytes());
        assertThat(read.from()).isEqualTo(NODE);
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.topic()).isEqualTo("t".repeat(length));
        assertThat(read.payload()).isEqualTo(bytes);
    }

    private static Envelope signal(long number) {
        return new Envelope(NODE, number, "test", SOMETHING);
    }
}
