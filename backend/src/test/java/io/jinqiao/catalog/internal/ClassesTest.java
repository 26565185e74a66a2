package io.jinqiao.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.catalog.internal.Change.Kind;
import io.jinqiao.catalog.internal.Classes.Entry;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassesTest {

    private static final Bilingual NAME = new Bilingual("名称", "Name");

    private final Classes classes = new Classes(Stream.of("card", "card.debit", "card.debit.loss", "fee", "fee.card")
            .map(code -> new Entry(code, NAME, false, null, null))
            .toList());

    @Test
    void aNewClassStandsAfterItsSiblings() {
        assertThat(codes(classes.with(change(Kind.ADD, "card.debit.limit", null))))
                .containsExactly("card", "card.debit", "card.debit.loss", "card.debit.limit", "fee", "fee.card");
    }

    @Test
    void whatMovesTakesAlongWhatIsBelowAndLeavesItsOldCodesReadable() {
        var moved = classes.with(change(Kind.MOVE, "card.debit", "fee"));

        assertThat(moved.get("card.debit.loss").successor()).isEqualTo("fee.debit.loss");
        assertThat(moved.get("card.debit").retired()).isTrue();
        assertThat(moved.get("fee.debit.loss").name()).isEqualTo(NAME);
        assertThat(moved.get("fee.debit.loss").retired()).isFalse();
    }

    @Test
    void retiringAClassRetiresWhatIsBelowIt() {
        var retired = classes.with(change(Kind.RETIRE, "card.debit", "fee.card"));

        assertThat(retired.get("card.debit.loss").retired()).isTrue();
        assertThat(retired.get("card.debit.loss").successor()).isEqualTo("fee.card");
        refused(retired, change(Kind.RENAME, "card.debit", null), "catalog.retired");
        refused(retired, change(Kind.ADD, "card.debit", null), "catalog.code-taken");
    }

    @Test
    void threeLevelsAreTheMost() {
        refused(classes, change(Kind.ADD, "card.debit.loss.abroad", null), "catalog.bad-tree");
        refused(classes, change(Kind.MOVE, "card.debit", "fee.card"), "catalog.bad-tree");
        refused(classes, change(Kind.MOVE, "card", "card.debit"), "catalog.below-itself");
        refused(classes, change(Kind.ADD, "loan.house", null), "catalog.unknown-business");
    }

    private static Change change(Kind kind, String code, @Nullable String to) {
        return Change.of(kind, code, NAME, to, null);
    }

    private static List<String> codes(Classes classes) {
        return classes.entries().stream().map(Entry::code).toList();
    }

    private static void refused(Classes classes, Change change, String code) {
        assertThatThrownBy(() -> classes.with(change))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", code);
    }
}
