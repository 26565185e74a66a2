package io.jinqiao.suitability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.internal.Matching.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-09-01T04:00:00Z");

    private final Parameters parameters = Parameters.shipped();
    private final Matching matching = new Matching(parameters);

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 2, true", "3, 2, false", "5, 2, false", "1, 5, true", "5, 5, true", "2, 1, false"})
    void aCustomerMayBuyUpToTheirOwnLevel(int product, int customer, boolean suits) {
        var result = matching.match(product(product, product), new Assessment(customer, LATELY), null, NOW);
        assertThat(result.suitable()).isEqualTo(suits);
        assertThat(result.reasons()).isEqualTo(suits ? List.of() : List.of("level-too-high"));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 4", "4, 3, 4", "2, 2, 2"})
    void theHigherOfTwoRatingsCounts(int issuer, int seller, int counts) {
        assertThat(product(issuer, seller).level()).isEqualTo(counts);
        var result = matching.match(product(issuer, seller), new Assessment(3, LATELY), null, NOW);
        assertThat(result.suitable()).isEqualTo(counts <= 3);
    }

    @Test
    void withoutAnAssessmentNothingSuits() {
        assertThat(matching.match(product(1, 1), null, null, NOW).reasons()).containsExactly("not-assessed");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-27T03:00:00Z, true", "2025-11-26T15:59:59Z, false", "2025-11-26T16:00:00Z, true"})
    void anAssessmentCountsTwelveMonthsByTheDaysOfTheHouse(Instant assessed, boolean suits) {
        var result = matching.match(product(1, 1), new Assessment(3, assessed), null, NOW);
        assertThat(result.suitable()).as(result.toString()).isEqualTo(suits);
    }

    @ParameterizedTest
    @CsvSource({"1961-11-26, 65, true", "1961-11-27, 64, false", "1959-05-12, 67, true"})
    void dutiesOfCareBeginOnTheBirthday(LocalDate born, int age, boolean owed) {
        var result = matching.match(product(1, 1), new Assessment(3, LATELY), born, NOW);
        assertThat(result.data().age()).isEqualTo(age);
        assertThat(result.duties()).isEqualTo(owed ? parameters.elderDuties() : List.of());
    }

    @Test
    void noSignatureSellsAgainstTheMatch() {
        assertThat(parameters.waiver()).isFalse();
        assertThat(parameters.maxADay()).isEqualTo(2);
        assertThat(parameters.maxInTwelveMonths()).isEqualTo(8);
    }

    private static Product product(int issuer, int seller) {
        return new Product("F-1", new Bilingual("某基金", "a fund"), "某公司", issuer, seller);
    }
}
