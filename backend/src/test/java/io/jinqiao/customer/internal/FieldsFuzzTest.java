package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.ProtectedField;
import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class FieldsFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Property(seed = Fuzz.SEED)
    void aFieldIsTakenInItsOneWayOrRefused(@ForAll("values") String value, @ForAll ProtectedField field)
            throws Exception {
        Fuzz.refusesAtMost(() -> {
            var normal = Normal.of(field, value, TODAY);
            assertThat(Normal.of(field, normal, TODAY)).isEqualTo(normal);
            return Normal.tail(field, normal);
        });
    }

    @Property(seed = Fuzz.SEED)
    void identifiersAreToldFromOtherWords(@ForAll("values") String value) {
        assertThat(Identifiers.residentId(value, TODAY).map(String::length).orElse(18))
                .isEqualTo(18);
        assertThat(Identifiers.isUscc(value) && value.length() != 18).isFalse();
        assertThat(Spoken.withoutNumbers(value)).doesNotContainPattern("\\d{5}");
    }

    @Provide
    Arbitrary<String> values() {
        return Fuzz.texts(
                1_000,
                "138 0013 8000",
                "+86-13800138000",
                "11010519491231002X",
                "110105491231002",
                "PASSPORT E12345678",
                "RESIDENT_ID 11010519491231002X",
                "91350100M000100Y43",
                "6222 0212 3456 7890 128",
                "wang.fang@example.com",
                "北京市朝阳区建国路１号");
    }
}
