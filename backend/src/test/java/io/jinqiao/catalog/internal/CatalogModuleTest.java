package io.jinqiao.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class CatalogModuleTest {

    private static final BusinessView LOSS = business("card.debit.loss");
    private static final BusinessView DEBIT = business("card.debit", LOSS);
    private static final BusinessView CARD = business("card", DEBIT);

    private final Catalog catalog;
    private final VersionRepository versions;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final SignedIn peng = Asking.staff(StaffId.next(), "", Permission.MANAGE_TERMS);
    private final SignedIn shen = Asking.staff(StaffId.next(), "", Permission.MANAGE_TERMS);

    CatalogModuleTest(Catalog catalog, VersionRepository versions, MovableClock clock, MockMvcTester http) {
        this.catalog = catalog;
        this.versions = versions;
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void cardsAreClassified() {
        catalog.replace(List.of(CARD));
    }

    @Test
    void whatIsFiledAsAComplaintIsSaidByTheClassOrTheOneAboveIt() {
        var name = new Bilingual("投诉", "Complaints");
        var fee = business("complaint.business.fee");
        var business = new BusinessView("complaint.business", name, List.of(fee), true);
        catalog.replace(List.of(CARD, new BusinessView("complaint", name, List.of(business))));

        assertThat(catalog.get("complaint.business.fee").complaint()).isTrue();
        assertThat(catalog.get("complaint").complaint()).isFalse();
        assertThat(catalog.get("card.debit.loss").complaint()).isFalse();
    }

    @Test
    void everyLevelIsFoundByItsCode() {
        assertThat(catalog.tree()).containsExactly(CARD);
        assertThat(catalog.get("card.debit.loss")).isEqualTo(LOSS);
        refused(() -> catalog.get("card.debit.gain"), "catalog.unknown-business");
    }

    @Test
    void aNewClassificationReplacesTheOldOneAsAWholeAndStays() {
        var fees = List.of(business("fee", business("fee.account")), CARD);

        catalog.replace(fees);

        assertThat(catalog.tree()).isEqualTo(fees);
        catalog.replace(List.of(CARD));
        assertThat(catalog.tree()).containsExactly(CARD);
        assertThat(catalog.get("fee.account").name().zh()).isEqualTo("名称");
        assertThat(catalog.offered("fee.account")).isFalse();
    }

    @Test
    void aCodeThatIsNotBelowItsParentIsRefusedAndChangesNothing() {
        refused(() -> catalog.replace(List.of(business("fee", business("card.fee")))), "catalog.bad-tree");
        refused(() -> catalog.replace(List.of(CARD, CARD)), "catalog.bad-tree");
        refused(() -> catalog.replace(List.of(business("card.debit"))), "catalog.bad-tree");
        assertThat(catalog.tree()).containsExactly(CARD);
    }

    @Test
    void theDeskReadsTheTree() {
        var lin = Asking.staff(StaffId.next(), "cards", Permission.SERVE);

        assertThat(http.get().uri("/api/desk/catalog").with(Asking.as(lin)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].of[0].of[0].code")
                .isEqualTo("card.debit.loss");
    }

    @Test
    void aChangeTakesTwoPeopleAndItsDayAndTicketsKeepWhatTheyWereFiledUnder() {
        var before = catalog.version();
        assertThat(wish(
                        peng,
                        "{ \"kind\": \"RENAME\", \"code\": \"card\", \"name\": { \"zh\": \"卡\", \"en\": \"Card\" } }"))
                .hasStatusOk();
        assertThat(wish(peng, "{ \"kind\": \"MOVE\", \"code\": \"card.debit.loss\", \"to\": \"card\" }"))
                .hasStatusOk();
        assertThat(wish(shen, "{ \"kind\": \"RETIRE\", \"code\": \"card\" }")).hasStatus(403);
        assertThat(ask(peng, "/draft/proposal", "{ \"effectiveFrom\": \"2026-11-25\", \"note\": \"Simpler\" }"))
                .hasStatusOk();
        var number = versions.all().getFirst().number();
        assertThat(wish(peng, "{ \"kind\": \"RETIRE\", \"code\": \"card\" }")).hasStatus(409);
        assertThat(ask(peng, "/" + number + "/approval", "")).hasStatus(403);

        assertThat(ask(shen, "/" + number + "/approval", "")).hasStatusOk();

        assertThat(catalog.version()).isEqualTo(before);
        assertThat(catalog.tree()).containsExactly(CARD);
        clock.move(Duration.ofDays(3));
        assertThat(catalog.version()).isEqualTo(number);
        assertThat(catalog.get("card").name().zh()).isEqualTo("卡");
        assertThat(catalog.offered("card.loss")).isTrue();
        assertThat(catalog.offered("card.debit.loss")).isFalse();
        assertThat(catalog.get("card.debit.loss").name().zh()).isEqualTo("名称");
        assertThat(http.get().uri("/api/desk/catalog/retired").with(Asking.as(peng)))
                .bodyJson()
                .extractingPath("$[?(@.code=='card.debit.loss')].successor")
                .asArray()
                .containsExactly("card.loss");
    }

    @Test
    void whatIsSentBackGoesOnFromWhereItWas() {
        wish(peng, "{ \"kind\": \"ADD\", \"code\": \"fees\", \"name\": { \"zh\": \"费用\", \"en\": \"Fees\" } }");
        ask(peng, "/draft/proposal", "{ \"effectiveFrom\": \"2026-11-23\", \"note\": \"Fees\" }");
        var number = versions.all().getFirst().number();

        assertThat(ask(shen, "/" + number + "/return", "{ \"reason\": \"Which?\" }"))
                .hasStatusOk();

        assertThat(versions.get(number).state()).isEqualTo(Version.State.DRAFT);
        assertThat(versions.get(number).reason()).isEqualTo("Which?");
        assertThat(http.delete()
                        .uri("/api/desk/catalog/versions/draft/changes/last")
                        .with(Asking.as(peng)))
                .hasStatusOk();
        assertThat(versions.all().getFirst().state()).isEqualTo(Version.State.APPROVED);
    }

    @Test
    void aTemplateIsThatOfTheClassAboveWhereItIsSilent() {
        wish(
                peng,
                "{ \"kind\": \"DESCRIBE\", \"code\": \"card\", \"template\": { \"fields\": [], \"team\": \"cards\","
                        + " \"urgency\": \"URGENT\" } }");
        wish(
                peng,
                "{ \"kind\": \"DESCRIBE\", \"code\": \"card.debit.loss\", \"template\": { \"fields\": [], \"term\":"
                        + " \"ticket.loss\" } }");
        ask(peng, "/draft/proposal", "{ \"effectiveFrom\": \"2026-11-23\", \"note\": \"Loss\" }");
        ask(shen, "/" + versions.all().getFirst().number() + "/approval", "");

        assertThat(catalog.template("card.debit.loss").team()).isEqualTo("cards");
        assertThat(catalog.template("card.debit.loss").term()).isEqualTo("ticket.loss");
        assertThat(catalog.template("card.debit").term()).isNull();
    }

    private MvcTestResult wish(SignedIn by, String wish) {
        return ask(by, "/draft/changes", wish);
    }

    private MvcTestResult ask(SignedIn by, String what, String content) {
        return http.post()
                .uri("/api/desk/catalog/versions" + what)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static BusinessView business(String code, BusinessView... of) {
        return new BusinessView(code, new Bilingual("名称", code), List.of(of));
    }

    private static void refused(Runnable attempt, String code) {
        assertThatThrownBy(attempt::run).isInstanceOf(Refused.class).hasFieldOrPropertyWithValue("code", code);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
