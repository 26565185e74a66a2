package io.jinqiao.staff.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jinqiao.kernel.Refused;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.OutgoingHost;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** What a provider's name must not lead to. */
class IdentityProviderTest {

    private final IdentityProvider provider = new IdentityProvider(JsonMapper.shared(), new MovableClock());

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254", "https://[fe80::1]", "https://127.0.0.2", "https://2130706433"})
    void isNotAsked(String issuer) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> provider.describe(issuer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("staff.sso-unreachable"));
        assertThatExceptionOfType(OutgoingHost.Forbidden.class)
                .isThrownBy(() -> provider.requests().createRequest(URI.create(issuer + "/token"), HttpMethod.POST));
    }

    @Test
    void onlyAProviderOnThisMachineHasItsAddressesHere() {
        var far = "https://sso.bank.example";
        assertThat(provider.understood(far, described(far, far)).token()).isEqualTo(far + "/token");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> provider.understood(far, described(far, "http://127.0.0.1:8500")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("staff.sso-not-understood"));
        var here = "http://127.0.0.1:8500";
        assertThat(provider.understood(here, described(here, here)).keys()).isEqualTo(here + "/keys");
    }

    private static byte[] described(String issuer, String addresses) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%2$s/token",
                 "jwks_uri":"%2$s/keys"}
                """.formatted(issuer, addresses).getBytes(UTF_8);
    }
}
