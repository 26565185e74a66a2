package io.jinqiao.whistle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.vault.FakeVault;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.web.SignedIn;
import io.jinqiao.whistle.events.ReportFiled;
import io.jinqiao.whistle.events.ReportHandled;
import io.jinqiao.whistle.events.WriterForgotten;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A concern of the staff, from its filing to its end. */
@ModuleTest
class WhistleModuleTest {

    private static final SignedIn SUN = Asking.staff(StaffId.next(), "wealth", Permission.READ_KNOWLEDGE);
    private static final SignedIn HAN = officer();
    private static final SignedIn SHEN = officer();

    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final ReportRepository reports;
    private final FakeVault vault;
    private final ShredReports shred;
    private final TransactionTemplate transaction;

    WhistleModuleTest(
            MockMvcTester http,
            JdbcClient jdbc,
            Sealing sealing,
            ReportRepository reports,
            FakeVault vault,
            ShredReports shred,
            TransactionTemplate transaction) {
        this.http = http;
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.reports = reports;
        this.vault = vault;
        this.shred = shred;
        this.transaction = transaction;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeVault vault() {
            return new FakeVault();
        }
    }

    private static SignedIn officer() {
        return Asking.staff(StaffId.next(), "", Permission.READ_KNOWLEDGE, Permission.HEAR_WHISTLE_REPORTS);
    }

    @Test
    void anAnonymousReportNamesNobodyAnywhere(AssertablePublishedEvents told) {
        var receipt = file("某经理代客户做测评", false, null);
        assertThat(told)
                .contains(ReportFiled.class)
                .matching(fact -> fact.number().equals(receipt.path("number").asString())
                        && fact.by().equals(Actor.SYSTEM)
                        && fact.untraceable()
                        && !fact.toString().contains(SUN.value().toString()));
        var kept = jdbc.sql("select row_to_json(r)::text from whistle.report r where number = :number")
                .param("number", receipt.path("number").asString())
                .query(String.class)
                .single();
        assertThat(kept)
                .contains("\"identity\":null")
                .doesNotContain(SUN.value().toString());
        assertThat(jdbc.sql("select encode(words, 'escape') from whistle.entry")
                        .query(String.class)
                        .list())
                .noneMatch(words -> words.contains("代客户"));
        var id = id(receipt);
        take(id, HAN);
        assertThat(post("/reports/" + id + "/identity", "{\"words\": \"需要核实\"}", HAN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("whistle.anonymous");
    }

    @Test
    void onlyTheOfficerWhoTookItReadsItAndTheNameOnlyForAReason(AssertablePublishedEvents told) {
        var receipt = file("客户资料被外传", true, null);
        var id = id(receipt);
        assertThat(http.get().uri("/api/desk/whistle/reports/" + id).with(Asking.as(HAN)))
                .hasStatus(403);
        take(id, HAN);
        assertThat(http.get().uri("/api/desk/whistle/reports/" + id).with(Asking.as(HAN)))
                .bodyJson()
                .extractingPath("$.lines[0].words")
                .isEqualTo("客户资料被外传");
        assertThat(http.get().uri("/api/desk/whistle/reports/" + id).with(Asking.as(SHEN)))
                .hasStatus(403);
        assertThat(post("/reports/" + id + "/taking", "", SHEN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("whistle.taken-already");
        assertThat(post("/reports/" + id + "/identity", "{\"words\": \"\"}", HAN))
                .hasStatus4xxClientError();
        assertThat(post("/reports/" + id + "/identity", "{\"words\": \"安排当面核实\"}", HAN))
                .bodyJson()
                .extractingPath("$.writer")
                .isEqualTo(SUN.value().toString());
        assertThat(told)
                .contains(ReportHandled.class)
                .matching(fact -> fact.what().equals("IDENTITY_READ")
                        && fact.reason().equals("安排当面核实")
                        && fact.by().is(HAN.id()));
    }

    @Test
    void itsWriterFollowsItWithNumberAndSecretAndAnswers() {
        var receipt = file("飞单", false, null);
        var id = id(receipt);
        take(id, HAN);
        post("/reports/" + id + "/answer", "{\"words\": \"请问发生在哪一天？\"}", HAN);
        assertThat(follow(receipt, "\"上周三\""))
                .bodyJson()
                .extractingPath("$.lines[*].words")
                .asArray()
                .containsExactly("飞单", "请问发生在哪一天？", "上周三");
        post("/reports/" + id + "/closing", "{\"words\": \"查实并处理\"}", HAN);
        assertThat(follow(receipt, "null"))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("查实并处理");
        assertThat(follow(receipt, "\"还有\""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("whistle.closed");
    }

    @Test
    void aWrongSecretAndAWrongNumberAreAnsweredAlike() {
        var receipt = file("其他", false, null);
        for (var body : new String[] {
            "{\"number\": \"%s\", \"secret\": \"WRONG\", \"words\": null}"
                    .formatted(receipt.path("number").asString()),
            "{\"number\": \"W-NOWHERE\", \"secret\": \"WRONG\", \"words\": null}"
        }) {
            assertThat(post("/following", body, SUN))
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("whistle.unknown");
        }
    }

    @Test
    void whomItIsAboutNeitherSeesNorTakesIt() {
        var receipt = file("合规员收礼", false, SHEN.value());
        var id = id(receipt);
        assertThat(http.get().uri("/api/desk/whistle/reports").with(Asking.as(SHEN)))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .doesNotContain(id);
        assertThat(post("/reports/" + id + "/taking", "", SHEN))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("whistle.about-you");
    }

    @Test
    void whatIsSealedAgainStillOpens() {
        var receipt = file("安全隐患", true, null);
        var id = id(receipt);
        var report = UUID.fromString(id);
        var key = Objects.requireNonNull(reports.find(report).orElseThrow().writer())
                .key();
        sealing.sealAgain(new Owner(report));
        sealing.sealAgain(new Owner(Objects.requireNonNull(key)));
        sealing.sealAgain(new Owner(UUID.randomUUID()));
        var again = reports.find(report).orElseThrow();
        assertThat(sealing.identity(again, Objects.requireNonNull(again.writer())))
                .isEqualTo(SUN.value().toString());
        assertThat(follow(receipt, "null"))
                .bodyJson()
                .extractingPath("$.lines[0].words")
                .isEqualTo("安全隐患");
    }

    @Test
    void aClosedReportIsDeletedWithItsWordsAfterItsTimeUnlessItIsHeld() {
        var kept = new KeptReports().reportsKept(jdbc, shred);
        var receipt = file("已办结的", true, null);
        var id = id(receipt);
        take(id, HAN);
        var later = Instant.parse("2126-01-01T00:00:00Z");
        assertThat(kept.delete(later, Held.NOTHING, 100)).doesNotContain(UUID.fromString(id));
        post("/reports/" + id + "/closing", "{\"words\": \"查实并处理\"}", HAN);
        assertThat(kept.delete(Instant.parse("2026-11-23T23:00:00Z"), Held.NOTHING, 100))
                .doesNotContain(UUID.fromString(id));
        assertThat(kept.delete(later, Held.NOTHING.and(List.of(UUID.fromString(id))), 100))
                .doesNotContain(UUID.fromString(id));
        assertThat(kept.delete(later, Held.NOTHING, 100)).contains(UUID.fromString(id));
        assertThat(jdbc.sql("select count(*) from whistle.entry where report_id = :id::uuid")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(follow(receipt, "null")).bodyJson().extractingPath("$.code").isEqualTo("whistle.unknown");
        assertThatThrownBy(() -> vault.seal(
                        new Owner(UUID.fromString(id)), new Place("whistle.entry", "words", UUID.randomUUID()), "x"))
                .as("no copy of the database opens the words")
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoWroteItIsDestroyedInItsTimeAndTheWordsStayUnlessItIsHeld(AssertablePublishedEvents told) {
        var kept = new KeptReports().writersKept(jdbc, shred);
        var receipt = file("实名的", true, null);
        var id = id(receipt);
        var report = UUID.fromString(id);
        take(id, HAN);
        post("/reports/" + id + "/closing", "{\"words\": \"查实并处理\"}", HAN);
        var copy = reports.find(report).orElseThrow();
        var writer = Objects.requireNonNull(copy.writer());
        assertThat(sealing.identity(copy, writer)).isEqualTo(SUN.value().toString());

        assertThat(delete(kept, Held.NOTHING.and(List.of(report)))).doesNotContain(report);
        assertThat(sealing.identity(copy, writer))
                .as("a hold wins")
                .isEqualTo(SUN.value().toString());

        assertThat(delete(kept, Held.NOTHING)).contains(report);
        assertThatThrownBy(() -> sealing.identity(copy, writer))
                .as("also in a copy from before")
                .isInstanceOf(Refused.class);
        assertThat(follow(receipt, "null"))
                .bodyJson()
                .extractingPath("$.lines[0].words")
                .isEqualTo("实名的");
        assertThat(http.get().uri("/api/desk/whistle/reports").with(Asking.as(HAN)))
                .bodyJson()
                .extractingPath("$[?(@.id == '%s')].named".formatted(id))
                .asArray()
                .as("that somebody said who they are stays known")
                .containsExactly(true);
        assertThat(told)
                .contains(WriterForgotten.class)
                .matching(fact -> fact.number().equals(receipt.path("number").asString())
                        && !fact.toString().contains(SUN.value().toString()));
        assertThat(delete(kept, Held.NOTHING)).as("once").doesNotContain(report);
    }

    @Test
    void otherStaffHearNothing() {
        assertThat(http.get().uri("/api/desk/whistle/reports").with(Asking.as(SUN)))
                .hasStatus(403);
    }

    private JsonNode file(String words, boolean byName, @Nullable UUID notTo) {
        return read(post(
                "/reports",
                "{\"category\": \"other\", \"words\": \"%s\", \"byName\": %s, \"notTo\": %s}"
                        .formatted(words, byName, notTo == null ? "null" : "\"" + notTo + "\""),
                SUN));
    }

    private List<UUID> delete(KeptForATime kept, Held held) {
        var later = Instant.parse("2126-01-01T00:00:00Z");
        return Objects.requireNonNull(transaction.execute(_ -> kept.delete(later, held, 100)));
    }

    private String id(JsonNode receipt) {
        return jdbc.sql("select id::text from whistle.report where number = :number")
                .param("number", receipt.path("number").asString())
                .query(String.class)
                .single();
    }

    private void take(String id, SignedIn officer) {
        assertThat(post("/reports/" + id + "/taking", "", officer)).hasStatusOk();
    }

    private MvcTestResult follow(JsonNode receipt, String words) {
        return post(
                "/following",
                "{\"number\": \"%s\", \"secret\": \"%s\", \"words\": %s}"
                        .formatted(
                                receipt.path("number").asString(),
                                receipt.path("secret").asString(),
                                words),
                SUN);
    }

    private MvcTestResult post(String path, String body, SignedIn who) {
        return http.post()
                .uri("/api/desk/whistle" + path)
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode read(MvcTestResult result) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
