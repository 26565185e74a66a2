package io.jinqiao.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.springframework.core.io.ClassPathResource;

@AddLifecycleHook(Bounded.class)
class DrawingFuzzTest {

    @Property(seed = Fuzz.SEED)
    void aDrawingIsReadAndItsFaultsAreNamed(@ForAll("drawings") String xml) throws Exception {
        Fuzz.refusesAtMost(
                () -> CheckDrawing.problems(ReadDrawing.of(xml), "request", Set.of("back"), Set.of("reply")));
    }

    @Property(seed = Fuzz.SEED)
    void aFormIsReadOrIsNone(@ForAll("forms") String words) {
        try {
            assertThat(Form.parse(words).fields()).doesNotContainNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Not a field");
        }
    }

    @Provide
    Arbitrary<String> drawings() {
        try {
            return Fuzz.texts(
                    40_000,
                    new ClassPathResource("process/request.bpmn").getContentAsString(StandardCharsets.UTF_8),
                    new ClassPathResource("process/complaint.bpmn").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> forms() {
        return Fuzz.texts(2_000, "amount 金额 *, kind 类别 (甲/乙/丙), day 日期（今天）*", "a b");
    }
}
