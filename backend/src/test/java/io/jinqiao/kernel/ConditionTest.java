package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Map<String, String> KNOWN =
            Map.of("amount", "50000.00", "kind", "credit", "day", "2026-11-25", "branch", "east");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount > 9000 | true",
                "amount > 50000 | false",
                "amount >= 50000 | true",
                "kind = credit | true",
                "kind != credit | false",
                "kind = 'credit' and amount < 1 | false",
                "kind = debit or amount = 50000 | true",
                "not kind = debit | true",
                "branch in (west, east) | true",
                "phone is unknown | true",
                "phone is known | false",
                "phone = x | false",
                "phone != x | false",
                "day < 2026-12-01 | true",
                "(kind = debit or kind = credit) and not (branch = west) | true",
            })
    void itComparesWhatIsKnown(String condition, boolean holds) {
        assertThat(Condition.parse(condition).holds(KNOWN)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amount",
                "amount >",
                "> 5",
                "amount = 1 amount = 2",
                "(a = 1",
                "a in ()",
                "a; drop",
                "a = 1 and",
                "T(java.lang.Runtime)"
            })
    void whatIsNoConditionIsRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.parse(words));
    }

    @Property
    void anythingElseIsRefusedAndNothingWorse(@ForAll String words) {
        try {
            Condition.parse(words).holds(KNOWN);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Not a condition");
        }
    }
}
