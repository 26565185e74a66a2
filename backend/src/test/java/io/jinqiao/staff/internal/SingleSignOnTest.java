package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.staff.internal.SingleSignOn.Against;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleSignOnTest {

    private static final String ISSUER = "https://sso.bank.example/realms/bank";

    @Test
    void aRuleWithAProviderAndAClientIsOne() {
        assertThatCode(() -> rule(ISSUER, Duration.ofHours(8)).check()).doesNotThrowAnyException();
        assertThatCode(SingleSignOn.SHIPPED::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sso.bank.example",
                "http://sso.bank.example",
                "http://localhost.evil.example",
                "https://user:word@sso.bank.example",
                "https://sso.bank.example/?x=1",
                "https://sso.bank.example/#x",
                "file:///etc/passwd",
                "ftp://sso.bank.example",
                "https:///x"
            })
    void whatMustNotBeCalledIsNoAddress(String issuer) {
        assertThatThrownBy(() -> rule(issuer, Duration.ofHours(8)).check())
                .hasFieldOrPropertyWithValue("code", "staff.sso-malformed");
    }

    @Test
    void aProofIsNeverTakenForFreshLongerThanHalfADay() {
        assertThatThrownBy(() -> rule(ISSUER, Duration.ofHours(13)).check())
                .hasFieldOrPropertyWithValue("code", "staff.rule-out-of-bounds");
    }

    @Test
    void onlyTheNamedProofsAreASecondFactor() {
        var rule = rule(ISSUER, Duration.ofHours(8));

        assertThat(rule.provesTwo("gold", Set.of())).isTrue();
        assertThat(rule.provesTwo("1", Set.of("pwd", "otp"))).isTrue();
        assertThat(rule.provesTwo("1", Set.of("pwd"))).isFalse();
        assertThat(rule.provesTwo(null, Set.of())).isFalse();
        assertThat(SingleSignOn.SHIPPED.provesTwo("gold", Set.of("otp"))).isFalse();
    }

    private static SingleSignOn rule(String issuer, Duration freshFor) {
        return new SingleSignOn(
                true, issuer, "jinqiao", "preferred_username", Against.USERNAME, "", Set.of("otp", "gold"), freshFor);
    }
}
