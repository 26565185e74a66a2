package io.jinqiao.collaboration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestForm.Field;
import io.jinqiao.collaboration.RequestForm.Kind;
import io.jinqiao.collaboration.RequestView.Filled;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

    @ParameterizedTest
    @CsvSource({
        "TAIL, 1234, true",
        "TAIL, 12345, false",
        "TAIL, 12a4, false",
        "MONEY, 200.00, true",
        "MONEY, 0.00, false",
        "MONEY, 1e3, false",
        "MONEY, -5, false",
        "NUMBER, -12.5, true",
        "NUMBER, twelve, false",
        "DATE, 2026-02-28, true",
        "DATE, 2026-02-30, false",
        "DATE, 28.2.2026, false",
        "YES_NO, yes, true",
        "YES_NO, maybe, false",
        "TEXT, anything at all, true"
    })
    void everyKindKnowsItsOwn(Kind kind, String value, boolean fits) {
        var form = form(field(kind, true, null));
        if (fits) {
            assertThat(FormRules.fill(form, Map.of("it", value)))
                    .extracting(Filled::value)
                    .containsExactly(value);
        } else {
            refused("collaboration.field-malformed", form, Map.of("it", value));
        }
    }

    @Test
    void whatIsRequiredIsNeededAndWhatIsNotMayBeLeftOut() {
        refused("collaboration.field-missing", form(field(Kind.TEXT, true, null)), Map.of("it", "  "));
        assertThat(FormRules.fill(form(field(Kind.TEXT, false, null)), Map.of()))
                .isEmpty();
        refused("collaboration.field-unknown", form(field(Kind.TEXT, false, null)), Map.of("other", "x"));
    }

    @Test
    void aChoiceIsOneOfThoseOfferedAndKeepsItsWords() {
        var one = new Choice("one", new Bilingual("一", "one"));
        var form = form(new Field("it", words(), Kind.CHOICE, true, List.of(one), null, null));

        assertThat(FormRules.fill(form, Map.of("it", "one")))
                .extracting(Filled::label)
                .containsExactly(one.name());
        refused("collaboration.field-malformed", form, Map.of("it", "two"));
    }

    @Test
    void aPatternHoldsForTheWholeText() {
        var form = form(field(Kind.TEXT, true, "DK[0-9]{8}"));

        assertThat(FormRules.fill(form, Map.of("it", "DK20261234"))).hasSize(1);
        refused("collaboration.field-malformed", form, Map.of("it", "xDK20261234"));
    }

    @Test
    void aFormNobodyCouldFillInIsNotPublished() {
        unpublishable(form(field(Kind.CHOICE, true, null)));
        unpublishable(form(field(Kind.TEXT, true, "[")));
        unpublishable(form(field(Kind.TEXT, true, "(a+)+")));
        unpublishable(form(field(Kind.TEXT, true, "a*a*a*a*a*b")));
        unpublishable(form(field(Kind.DATE, true, "[0-9]+")));
        unpublishable(form(field(Kind.TEXT, true, null), field(Kind.TEXT, true, null)));
        FormRules.check(form(field(Kind.TEXT, true, "DK[0-9]{8}")));
    }

    @Property(tries = 300)
    void whateverIsWrittenIsTakenOrRefusedAndNeverBreaks(
            @ForAll Kind kind, @ForAll @StringLength(max = 40) String value) {
        var form = form(field(kind, false, null));
        try {
            assertThat(FormRules.fill(form, Map.of("it", value)))
                    .allSatisfy(filled -> assertThat(filled.value()).isEqualTo(value.strip()));
        } catch (Refused refused) {
            assertThat(refused.code()).matches("collaboration\\.field-malformed|web\\.text-malformed");
        }
    }

    private static void refused(String code, RequestForm form, Map<String, String> given) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> FormRules.fill(form, given))
                .returns(code, Refused::code);
    }

    private static void unpublishable(RequestForm form) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> FormRules.check(form))
                .returns("collaboration.bad-form", Refused::code);
    }

    private static Field field(Kind kind, boolean required, @Nullable String pattern) {
        return new Field("it", words(), kind, required, List.of(), pattern, null);
    }

    private static RequestForm form(Field... fields) {
        return new RequestForm(
                "type",
                "loan-desk",
                words(),
                words(),
                "collaboration.ordinary",
                true,
                List.of(fields),
                List.of(),
                List.of());
    }

    private static Bilingual words() {
        return new Bilingual("名称", "name");
    }
}
