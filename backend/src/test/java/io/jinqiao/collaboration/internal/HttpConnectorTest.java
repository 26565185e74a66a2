package io.jinqiao.collaboration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jinqiao.collaboration.internal.Consultation.Silent;
import io.jinqiao.collaboration.internal.Consultation.Told;
import io.jinqiao.collaboration.internal.SandboxSystem.Asked;
import io.jinqiao.collaboration.internal.SandboxSystem.Behaviour;
import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.collaboration.spi.Signature;
import io.jinqiao.testing.MovableClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HttpConnectorTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final MovableClock clock = new MovableClock();
    private final SandboxSystem system = new SandboxSystem(clock);
    private final HttpConnector connector = to(Duration.ofSeconds(20));

    @AfterEach
    void end() {
        system.close();
    }

    @Test
    void aSignedQuestionGetsASignedAnswer() {
        assertThat(connector.ask(question("7"))).isInstanceOfSatisfying(Told.class, told -> {
            assertThat(told.text().en()).isEqualTo("In final review");
            assertThat(told.details()).hasSize(1);
        });
        assertThat(system.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.signed()).isTrue();
            assertThat(asked.key()).isEqualTo("7");
            assertThat(asked.body()).contains("\"application\":\"DK20261234\"").doesNotContain(SandboxSystem.SECRET);
        });
    }

    @Test
    void aFailureIsTriedAgainWithTheSameKey() {
        system.behave(Behaviour.WELL, SandboxSystem.ANSWERED, 2);

        assertThat(connector.ask(question("7"))).isInstanceOf(Told.class);
        assertThat(system.asked()).extracting(Asked::key).containsExactly("7", "7", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "FAILING, failed, 3",
        "DECLINING, declined, 1",
        "REDIRECTING, redirected, 1",
        "WRONGLY_SIGNED, not-signed, 1",
        "SIGNED_FOR_ANOTHER, not-signed, 1",
        "STALE, not-signed, 1",
        "ENDLESS, unreachable, 3"
    })
    void aMisbehavingSystemIsPassedOver(Behaviour behaviour, String reason, int tries) {
        system.behave(behaviour, SandboxSystem.ANSWERED, 0);

        assertThat(connector.ask(question("7"))).isEqualTo(new Silent(reason));
        assertThat(system.asked()).hasSize(tries);
    }

    @Test
    void aSlowOneIsNotWaitedForEvenIfItBeganToAnswer() {
        system.behave(Behaviour.SLOW, "", 0);

        assertThat(to(Duration.ofMillis(150)).ask(question("7"))).isEqualTo(new Silent("timed-out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "null",
                "{}",
                "{\"status\":\"answered\"}",
                "{\"status\":\"perhaps\",\"text\":{\"zh\":\"好\",\"en\":\"ok\"}}",
                "{\"status\":\"answered\",\"text\":{\"zh\":\" \",\"en\":\"ok\"}}",
                "{\"status\":\"answered\",\"text\":{\"zh\":\"好\"}}",
                "{\"status\":\"answered\",\"text\":{\"zh\":\"好\",\"en\":\"ok\"},\"details\":[{\"value\":\"1\"}]}",
                "{\"status\":\"answered\",\"text\":{\"zh\":\"\\u0000\",\"en\":\"ok\"}}"
            })
    void garbageIsNoAnswer(String garbage) {
        system.behave(Behaviour.WELL, garbage, 0);

        assertThat(connector.ask(question("7"))).isEqualTo(new Silent("unreadable"));
    }

    @Test
    void aSystemThatFailsIsLeftAloneForAWhileAndOneThatDoesNotKnowIsNot() {
        system.behave(Behaviour.WELL, "{\"status\":\"unknown\"}", 0);
        for (var n = 0; n < 10; n++) {
            assertThat(connector.ask(question("u" + n))).isEqualTo(new Silent("does-not-know"));
        }
        system.behave(Behaviour.FAILING, "", 0);
        for (var n = 0; n < 2; n++) {
            connector.ask(question("f" + n));
        }
        var before = system.asked().size();
        assertThat(connector.ask(question("g"))).isEqualTo(new Silent("left-alone"));
        assertThat(system.asked()).hasSize(before);

        clock.move(Duration.ofSeconds(31));
        system.behave(Behaviour.WELL, SandboxSystem.ANSWERED, 0);
        assertThat(connector.ask(question("h"))).isInstanceOf(Told.class);
    }

    @Test
    void aSignatureHoldsForItsOwnMessageAndTimeOnly() {
        var body = "{}".getBytes(StandardCharsets.UTF_8);
        var signed = Signature.of("secret", "POST", "/answers", 1_000, body);

        assertThat(signed).matches("v1=[0-9a-f]{64}");
        assertThat(Signature.holds(signed, "secret", "POST", "/answers", 1_000, body))
                .isTrue();
        assertThat(Signature.holds(signed, "Secret", "POST", "/answers", 1_000, body))
                .isFalse();
        assertThat(Signature.holds(signed, "secret", "GET", "/answers", 1_000, body))
                .isFalse();
        assertThat(Signature.holds(signed, "secret", "POST", "/answer", 1_000, body))
                .isFalse();
        assertThat(Signature.holds(signed, "secret", "POST", "/answers", 1_001, body))
                .isFalse();
        assertThat(Signature.holds(null, "secret", "POST", "/answers", 1_000, body))
                .isFalse();
        var now = clock.instant();
        assertThat(Signature.fresh(Long.toString(now.getEpochSecond() - 300), now))
                .isPositive();
        assertThat(Signature.fresh(Long.toString(now.getEpochSecond() - 301), now))
                .isEqualTo(-1);
        assertThat(Signature.fresh(Long.toString(now.getEpochSecond() + 301), now))
                .isEqualTo(-1);
        assertThat(Signature.fresh("soon", now)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://loans.bank.example/answers",
                "https://user@loans.bank.example/answers",
                "https://loans.bank.example/answers?to=other",
                "ftp://127.0.0.1/answers",
                "file:///etc/passwd",
                "/answers"
            })
    void anAddressThatCouldLeadElsewhereStopsTheStart(String address) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> connectors(address, SandboxSystem.SECRET));
    }

    @Test
    void soDoesAShortSecret() {
        assertThat(connectors("https://loans.bank.example/answers", SandboxSystem.SECRET)
                        .forType("loan-progress"))
                .isEqualTo("loans");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> connectors("https://loans.bank.example/answers", "short"));
    }

    @Test
    void anAnswerThatSendsElsewhereIsNotFollowed() {
        try (var other = new SandboxSystem(clock)) {
            system.sendTo(other);

            assertThat(connector.ask(question("7"))).isEqualTo(new Silent("redirected"));
            assertThat(other.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::ffff:7f00:1]"})
    void aNameThatLeadsToThisMachineIsNotCalledUnlessThatIsAllowed(String host) {
        var here = system.place("loans", Duration.ofSeconds(20), "loan-progress");
        var address = URI.create(here.address().toString().replace("127.0.0.1", host));
        var place = new ConnectorPlace("loans", address, SandboxSystem.SECRET, here.types(), here.patience(), false);

        var barred = new HttpConnector(place, json, clock);
        for (var n = 0; n < 10; n++) {
            assertThat(barred.ask(question("7")))
                    .as("it is no failure of the system's")
                    .isEqualTo(new Silent("forbidden-address"));
        }
        assertThat(system.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "[fe80::1]", "100.100.100.200", "0.0.0.0", "224.0.0.1"})
    void aCloudsMetadataAndItsLikesAreNeverCalled(String host) {
        var address = URI.create("https://" + host + "/answers");
        var place = new ConnectorPlace(
                "loans", address, SandboxSystem.SECRET, Set.of("loan-progress"), Duration.ofSeconds(20), true);

        assertThat(new HttpConnector(place, json, clock).ask(question("7"))).isEqualTo(new Silent("forbidden-address"));
    }

    @Test
    void thisMachineIsASystemOnlyWhereSomebodyDecidedSo() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> connectors("http://127.0.0.1:8080/answers", SandboxSystem.SECRET))
                .withMessageContaining("this-machine");
        var allowed = new ConnectorSettings.Connected(
                URI.create("http://127.0.0.1:8080/answers"),
                SandboxSystem.SECRET,
                Set.of("loan-progress"),
                Duration.ofSeconds(1),
                true);
        assertThat(new Connectors(new ConnectorSettings(Map.of("loans", allowed)), List.of(), json, clock)
                        .forType("loan-progress"))
                .isEqualTo("loans");
    }

    private Connectors connectors(String address, String secret) {
        var place = new ConnectorPlace(
                "loans", URI.create(address), secret, Set.of("loan-progress"), Duration.ofSeconds(1), false);
        return new Connectors(new ConnectorSettings(Map.of()), List.of(place), json, clock);
    }

    private HttpConnector to(Duration patience) {
        return new HttpConnector(system.place("loans", patience, "loan-progress"), json, clock);
    }

    private ConnectorQuestion question(String key) {
        return new ConnectorQuestion(
                key,
                "R20261123-0001",
                "loan-progress",
                1,
                "ORDINARY",
                new ConnectorQuestion.Whom("C20180317", null),
                Map.of("application", "DK20261234"),
                clock.instant());
    }
}
