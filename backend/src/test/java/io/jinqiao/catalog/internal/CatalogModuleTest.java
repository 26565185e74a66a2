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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
class CatalogModuleTest {

    private static final BusinessView LOSS = business("card.debit.loss");
    private static final BusinessView DEBIT = business("card.debit", LOSS);
    private static final BusinessView CARD = business("card", DEBIT);

    private final Catalog catalog;
    private final BusinessRepository stored;
    private final MockMvcTester http;

    CatalogModuleTest(Catalog catalog, BusinessRepository stored, MockMvcTester http) {
        this.catalog = catalog;
        this.stored = stored;
        this.http = http;
    }

    @BeforeEach
    void cardsAreClassified() {
        catalog.replace(List.of(CARD));
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
        assertThat(stored.all().tree()).isEqualTo(fees);
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

    private static BusinessView business(String code, BusinessView... of) {
        return new BusinessView(code, new Bilingual("名称", code), List.of(of));
    }

    private static void refused(Runnable attempt, String code) {
        assertThatThrownBy(attempt::run).isInstanceOf(Refused.class).hasFieldOrPropertyWithValue("code", code);
    }
}
