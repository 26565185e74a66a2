package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.IdentityKind;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void oneNumberIsWrittenOneWay() {
        assertThat(List.of("13800001234", "138 0000 1234", "138-0000-1234", "+86 13800001234", "１３８００００１２３４"))
                .allSatisfy(each -> assertThat(of(ProtectedField.PHONE, each)).isEqualTo("13800001234"));
        assertThat(of(ProtectedField.PHONE, "+852 0001 2343")).isEqualTo("+85200012343");
        assertThat(of(ProtectedField.CARD, "6299 9900 0000 0017")).isEqualTo("6299990000000017");
        assertThat(of(ProtectedField.EMAIL, " Wang@Example.COM ")).isEqualTo("wang@example.com");
    }

    @Test
    void anIdentityKeepsWhatItStandsOn() {
        assertThat(of(ProtectedField.IDENTITY, "11010519491231002x")).isEqualTo("RESIDENT_ID 11010519491231002X");
        assertThat(of(ProtectedField.IDENTITY, "330299200006069144")).startsWith("RESIDENT_ID ");
        assertThat(of(ProtectedField.IDENTITY, "91350100M000100Y43")).isEqualTo("USCC 91350100M000100Y43");
        assertThat(of(ProtectedField.IDENTITY, "PASSPORT e1234567")).isEqualTo("PASSPORT E1234567");
        assertThat(Normal.kind("PASSPORT E1234567")).isEqualTo(IdentityKind.PASSPORT);
        assertThat(Normal.number(ProtectedField.IDENTITY, "PASSPORT E1234567")).isEqualTo("E1234567");
    }

    @Test
    void whatIsNoneIsRefusedWithoutBeingSaid() {
        refuses(ProtectedField.PHONE, "call me", "customer.bad-phone");
        refuses(ProtectedField.IDENTITY, "110105194912310021", "customer.bad-identity");
        refuses(ProtectedField.CARD, "1234", "customer.bad-card");
        refuses(ProtectedField.ACCOUNT, "a b", "customer.bad-account");
        refuses(ProtectedField.EMAIL, "wang@home", "customer.bad-email");
        refuses(ProtectedField.ADDRESS, "宁", "customer.bad-address");
    }

    @Test
    void tailsAreOfNumbersOnly() {
        assertThat(Normal.tail(ProtectedField.IDENTITY, "RESIDENT_ID 11010519491231002X"))
                .isEqualTo("002X");
        assertThat(Normal.tail(ProtectedField.ADDRESS, "宁海市云溪区")).isNull();
    }

    private static void refuses(ProtectedField field, String value, String code) {
        assertThatThrownBy(() -> of(field, value))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", code)
                .message()
                .doesNotContain(value);
    }

    private static String of(ProtectedField field, String value) {
        return Normal.of(field, value, TODAY);
    }
}
