package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void residentIdsOfTheStandardPass() {
        assertThat(Identifiers.residentId("11010519491231002X", TODAY)).contains("11010519491231002X");
        assertThat(Identifiers.residentId("11010519491231002x", TODAY)).contains("11010519491231002X");
        assertThat(Identifiers.residentId("440524188001010014", TODAY)).contains("440524188001010014");
    }

    @Test
    void anOldResidentIdIsWrittenAnew() {
        assertThat(Identifiers.residentId("110105491231002", TODAY)).contains("11010519491231002X");
    }

    @Test
    void oneWrongDigitIsNoticed() {
        var good = "11010519491231002X";
        for (int at = 0; at < 17; at++) {
            var digit = Character.digit(good.charAt(at), 10);
            var wrong = good.substring(0, at) + (digit + 1) % 10 + good.substring(at + 1);
            assertThat(Identifiers.residentId(wrong, TODAY)).as(wrong).isEmpty();
        }
    }

    @Test
    void aProvinceOrABirthdayThatIsNoneIsNoticed() {
        assertThat(List.of(
                        "99010519491231002X",
                        "110105194913310021",
                        "110105202702300021",
                        "110105209912310020",
                        "",
                        "X"))
                .allSatisfy(
                        each -> assertThat(Identifiers.residentId(each, TODAY)).isEmpty());
    }

    @Test
    void socialCreditCodesAreChecked() {
        assertThat(Identifiers.isUscc("91350100M000100Y43")).isTrue();
        assertThat(Identifiers.isUscc("91350100M000100Y44")).isFalse();
        assertThat(Identifiers.isUscc("91350100I000100Y43")).isFalse();
    }

    @Test
    void cardNumbersHaveACheckDigit() {
        assertThat(Identifiers.luhn("4111111111111111")).isTrue();
        assertThat(Identifiers.luhn("4111111111111112")).isFalse();
        assertThat(Identifiers.luhn("")).isFalse();
    }
}
