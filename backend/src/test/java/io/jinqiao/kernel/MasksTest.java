package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "138 1234 1234, 138****1234",
        "+44 20 7946 0018, ****0018",
        "010-65551234, ****1234",
        "12345, ****2345",
        "1234, ****",
        "'', ****"
    })
    void aPhoneNumberIsRecognisedByItsOwnerOnly(String number, String shown) {
        assertThat(Masks.phone(number)).isEqualTo(shown);
    }
}
