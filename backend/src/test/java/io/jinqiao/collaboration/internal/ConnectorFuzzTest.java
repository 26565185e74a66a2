package io.jinqiao.collaboration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.collaboration.spi.Signature;
import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.json.JsonMapper;

/** What a connected system writes back, however unwell it is. */
@AddLifecycleHook(Bounded.class)
class ConnectorFuzzTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(seed = Fuzz.SEED)
    void everyAnswerIsUnderstoodOrAsGoodAsNone(@ForAll("answers") byte[] body) {
        assertThat(ConnectorAnswer.read(JSON, body)).isNotNull();
    }

    @Property(seed = Fuzz.SEED)
    void noHeaderButTheRightOneHolds(@ForAll("headers") String header) {
        assertThat(Signature.holds(header, "secret", "POST", "/a", 1, new byte[0]))
                .isFalse();
        assertThat(Signature.fresh(header, Instant.EPOCH)).isBetween(-1L, 300L);
    }

    @Provide
    Arbitrary<byte[]> answers() {
        return Fuzz.bytesOf(
                20_000,
                "{\"status\":\"answered\",\"text\":{\"zh\":\"已入账\",\"en\":\"Booked\"},\"details\":[{\"name\":{\"zh\":\"金额\",\"en\":\"Amount\"},\"value\":\"5\"}],\"outcome\":\"ok\"}",
                "{\"status\":\"unknown\"}",
                "{\"status\":\"answered\",\"text\":null,\"details\":[null]}");
    }

    @Provide
    Arbitrary<String> headers() {
        return Fuzz.texts(300, "v1=" + "a".repeat(64), "12", "1764150000");
    }
}
