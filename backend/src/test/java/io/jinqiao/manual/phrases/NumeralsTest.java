package io.jinqiao.manual.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void oneNumberHowEverItIsWritten() {
        for (var words : Set.of("等值5万美元", "等值五万美元", "50000 dollars", "50,000 us dollars", "fifty thousand dollars")) {
            assertThat(Numerals.in(words)).as(words).containsExactly("50000");
        }
        assertThat(Numerals.in("十五个工作日")).containsExactly("15");
        assertThat(Numerals.in("二十三天")).containsExactly("23");
        assertThat(Numerals.in("百分之三十")).containsExactly("30");
        assertThat(Numerals.in("两年半")).containsExactly("2");
    }

    @Test
    void whatCountsNothingIsNoNumber() {
        assertThat(Numerals.in("我一定统一处理，万一第一次没成")).isEmpty();
    }
}
