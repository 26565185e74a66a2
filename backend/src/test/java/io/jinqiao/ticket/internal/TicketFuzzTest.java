package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Where a page of tickets begins, as a stranger may write it. */
@AddLifecycleHook(Bounded.class)
class TicketFuzzTest {

    @Property(seed = Fuzz.SEED)
    void aCursorIsReadOrRefused(@ForAll("cursors") String cursor) throws Exception {
        Fuzz.refusesAtMost(() -> {
            var place = ListTickets.Place.parse(cursor);
            assertThat(ListTickets.Place.parse(place.text())).isEqualTo(place);
            return place;
        });
    }

    @Property(seed = Fuzz.SEED)
    void aCursorsContentIsReadOrRefused(@ForAll("contents") String content) throws Exception {
        aCursorIsReadOrRefused(coded(content));
    }

    @Property(seed = Fuzz.SEED)
    void aNamedListIsKnownOrRefused(@ForAll("contents") String name) throws Exception {
        Fuzz.refusesAtMost(() -> TicketFilter.named(name));
    }

    private static String coded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> cursors() {
        return Fuzz.texts(400, coded("0 2026-11-26T10:00:00Z 0197a2b4-0000-7000-8000-000000000001"));
    }

    @Provide
    Arbitrary<String> contents() {
        return Fuzz.texts(300, "0 2026-11-26T10:00:00Z 0197a2b4-0000-7000-8000-000000000001", "mine", "late");
    }
}
