package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Conditions of flows and processes, and the small words that every request is made of. */
@AddLifecycleHook(Bounded.class)
class ConditionFuzzTest {

    @Property(seed = Fuzz.SEED)
    void aConditionIsOneOrIsNone(@ForAll("conditions") String words, @ForAll("conditions") String value) {
        try {
            var condition = Condition.parse(words);
            var values = Map.of("amount", value, "kind", "x", "day", "2026-11-26");
            assertThat(condition.holds(values)).isEqualTo(condition.holds(values));
            assertThat(condition.names()).doesNotContain("and");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Not a condition");
        }
    }

    @Property(seed = Fuzz.SEED)
    void idsAndSubjectsAreReadOrRefused(@ForAll("ids") String text) throws Exception {
        Fuzz.refusesAtMost(() -> Ids.parse(text));
        Fuzz.refusesAtMost(() -> Subject.parse(text));
        Fuzz.refusesAtMost(() -> Words.required(text, 100));
    }

    @Property(seed = Fuzz.SEED)
    void aMaskShowsNoMoreThanItMay(@ForAll("personal") String text) {
        assertThat(Masks.phone(text)).doesNotContainPattern("\\d{8}");
        assertThat(Masks.name(text)).isNotNull();
        assertThat(Masks.email(text)).isNotNull();
        assertThat(Masks.address(text)).isNotNull();
        assertThat(Masks.network(text)).isNotNull();
        assertThat(Masks.keep(text, 3, 4)).isNotNull();
    }

    @Provide
    Arbitrary<String> conditions() {
        return Fuzz.texts(
                500,
                "amount >= 50000 and kind in ('a', b, 3)",
                "not (kind = 'x' or day <= 2026-11-26) and amount is unknown",
                "((((((amount=1))))))",
                "not not not not amount is known",
                "12345678901234567890.12");
    }

    @Provide
    Arbitrary<String> ids() {
        return Fuzz.texts(
                300,
                "0197a2b4-0000-7000-8000-000000000001",
                "customer:0197a2b4-0000-7000-8000-000000000001",
                "ticket:1-1-1-1-1");
    }

    @Provide
    Arbitrary<String> personal() {
        return Fuzz.texts(
                300, "13812345678", "010-62345678", "王小明", "欧阳", "a@b.cn", "北京市朝阳区建国路1号", "2001:db8::1", "10.1.2.3");
    }
}
