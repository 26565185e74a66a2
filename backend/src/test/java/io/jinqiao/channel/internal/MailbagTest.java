package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What another node unpacks is what this one packed. */
class MailbagTest {

    @Property(tries = 300)
    void lettersArriveAsTheyLeft(@ForAll("bags") List<Letter> letters) {
        assertThat(Mailbag.unpack(Mailbag.pack(letters))).isEqualTo(letters);
    }

    @Provide
    Arbitrary<List<Letter>> bags() {
        var actors = Arbitraries.of(Actor.of(CustomerId.next()), Actor.of(StaffId.next()), Actor.MACHINE, Actor.SYSTEM);
        var texts = Arbitraries.strings().all().ofMaxLength(50).filter(MailbagTest::isWhole);
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(1),
                        actors,
                        texts,
                        texts,
                        texts,
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 4_000_000_000_000_000L))
                .as((number, from, id, forStaff, forCustomers, isOdd, micros) -> new Letter(
                        ConversationId.next(),
                        CustomerId.next(),
                        isOdd ? StaffId.next() : null,
                        number,
                        id,
                        from,
                        Instant.EPOCH.plusNanos(micros * 1_000),
                        isOdd,
                        forStaff,
                        isOdd ? forCustomers : forStaff))
                .list()
                .ofMaxSize(5);
    }

    /** Half characters are refused before anything is stored. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }
}
