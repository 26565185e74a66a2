package io.jinqiao.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class SearchLineFuzzTest {

    private static final DayWords DAYS = new DayWords(LocalDate.of(2026, 11, 26));

    @Property(seed = Fuzz.SEED)
    void everyLineIsUnderstoodSomehow(@ForAll("lines") String line) throws Exception {
        Fuzz.refusesAtMost(() -> SearchLine.read(line, DAYS, List.of()));
        Fuzz.refusesAtMost(() -> SearchLine.checked(line));
    }

    @Property(seed = Fuzz.SEED)
    void noWordsOnAPageOpenAnElement(@ForAll("lines") String line) {
        assertThat(Html.escaped(line)).doesNotContain("<", ">", "\"", "'");
    }

    @Provide
    Arbitrary<String> lines() {
        return Fuzz.texts(
                500,
                "王芳 上个月 转账 T20261126-12 金额5000 网银",
                "2026-10-01 ~ 2026-10-31 card.debit.use lin",
                "2026年2月30日到13月 0197a2b4-0000-7000-8000-000000000001",
                "<script>alert(1)</script> & '\"");
    }
}
