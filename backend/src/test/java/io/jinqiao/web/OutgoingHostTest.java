package io.jinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.0.23",
                "fe80::1",
                "::ffff:169.254.169.254",
                "::169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "100.100.100.200",
                "fd00:ec2::254",
                "192.0.0.192",
                "127.0.0.1",
                "127.8.8.8",
                "::1",
                "64:ff9b::7f00:1",
                "0.0.0.0",
                "0.1.2.3",
                "::",
                "224.0.0.1",
                "239.255.255.250",
                "ff02::1",
                "255.255.255.255"
            })
    void isNeverCalled(String address) {
        assertThat(new OutgoingHost("x", false).forbidden(InetAddress.ofLiteral(address)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.9",
                "192.168.3.4",
                "100.64.1.1",
                "fd12:3456::1",
                "203.0.113.7",
                "2001:db8::7"
            })
    void ofTheInstitutionOrTheWorldIsCalled(String address) {
        assertThat(new OutgoingHost("x", false).forbidden(InetAddress.ofLiteral(address)))
                .isEmpty();
    }

    @Test
    void thisMachineIsCalledWhereSomebodyDecidedSoAndNothingElseWithIt() {
        var host = new OutgoingHost("x", true);
        assertThat(host.forbidden(InetAddress.ofLiteral("127.0.0.1"))).isEmpty();
        assertThat(host.forbidden(InetAddress.ofLiteral("::1"))).isEmpty();
        assertThat(host.forbidden(InetAddress.ofLiteral("169.254.169.254"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "2130706433", "[::ffff:7f00:1]"})
    void nameAndAnyWayOfWritingLeadsThere(String name) {
        assertThatExceptionOfType(OutgoingHost.Forbidden.class)
                .isThrownBy(() -> new OutgoingHost(name, false).check())
                .withMessageContaining("this machine");
        assertThatCode(() -> new OutgoingHost(name, true).check()).doesNotThrowAnyException();
    }
}
