package io.jinqiao.channel.internal;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What comes over a live connection, from anybody on the internet. */
@AddLifecycleHook(Bounded.class)
class FrameFuzzTest {

    @Property(seed = Fuzz.SEED)
    void everyFrameIsReadOrRefused(@ForAll("frames") String text) throws Exception {
        Fuzz.refusesAtMost(() -> Frame.parse(text).type());
        Fuzz.refusesAtMost(() -> Frame.parse(text).conversationOrNull());
        Fuzz.refusesAtMost(() -> Frame.parse(text).numbers("seen"));
        Fuzz.refusesAtMost(() -> Frame.parse(text).number("number"));
        Fuzz.refusesAtMost(() -> Frame.parse(text).flag("typing"));
        Fuzz.refusesAtMost(() -> Frame.parse(text).text("text"));
    }

    @Provide
    Arbitrary<String> frames() {
        return Fuzz.texts(
                60_000,
                "{\"type\":\"say\",\"conversation\":\"0197a2b4-0000-7000-8000-000000000001\",\"id\":\"a\",\"text\":\"您好\"}",
                "{\"type\":\"hello\",\"seen\":{\"0197a2b4-0000-7000-8000-000000000001\":12},\"number\":7}",
                "{\"type\":\"typing\",\"typing\":true,\"number\":1e3}",
                "[[[[{\"a\":");
    }
}
