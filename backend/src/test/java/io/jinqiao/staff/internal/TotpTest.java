package io.jinqiao.staff.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(UTF_8);

    private final Instant now = Instant.parse("2026-11-23T01:00:00Z");

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeHalfAMinuteOff(long seconds, boolean good) {
        var code = Totp.code(SECRET, now.plusSeconds(seconds));

        assertThat(Totp.step(SECRET, code, 0, now).isPresent()).isEqualTo(good);
    }

    @Test
    void aCodeIsGoodForOnce() {
        var code = Totp.code(SECRET, now);
        var step = Totp.step(SECRET, code, 0, now).orElseThrow();

        assertThat(Totp.step(SECRET, code, step, now)).isEmpty();
        assertThat(Totp.step(SECRET, code, step, now.plusSeconds(29))).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(30)), step, now))
                .isEmpty();
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsAppsReadThem(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        var codes = RecoveryCodes.make();
        var factor = new SecondFactor(
                StaffId.next(),
                Bytes.of(SECRET),
                true,
                0,
                codes.stream().map(RecoveryCodes::hash).toList());

        var proof =
                factor.proof(codes.get(3).toLowerCase().replace('-', ' '), now).orElseThrow();

        assertThat(proof.means()).isEqualTo("recovery");
        assertThat(proof.next().recovery()).hasSize(9);
        assertThat(proof.next().proof(codes.get(3), now)).isEmpty();
        assertThat(proof.next().proof(codes.get(4), now)).isPresent();
        assertThat(new SecondFactor(StaffId.next(), Bytes.of(SECRET), true, 0, List.of())
                        .proof("AAAA-AAAA-AAAA-AAAA", now))
                .isEmpty();
    }
}
