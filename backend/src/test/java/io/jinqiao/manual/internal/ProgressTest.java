package io.jinqiao.manual.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.manual.internal.Progress.PointKey;
import io.jinqiao.manual.internal.Progress.Said;
import io.jinqiao.manual.phrases.ManualFile;
import io.jinqiao.manual.phrases.ServiceManual;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final ServiceManual SALE = ManualFile.shipped().getFirst();
    private static final Said SAID = new Said(3, 0.9, "…");

    @Test
    void halfOfAPhraseIsNotThePhrase() {
        var half = Progress.of(SALE, Map.of(new PointKey("not-deposit", 0), SAID), Set.of(), _ -> true);
        assertThat(half.missing()).contains("disclosure.not-deposit");
        var whole = Progress.of(
                SALE,
                Map.of(new PointKey("not-deposit", 0), SAID, new PointKey("not-deposit", 1), SAID),
                Set.of(),
                _ -> true);
        assertThat(whole.missing()).doesNotContain("disclosure.not-deposit");
    }

    @Test
    void aSaleWaitsForEverythingUpToTheSellingStepAndNotForWhatComesAfter() {
        var progress = Progress.of(SALE, all("where-to-turn"), Set.of(), _ -> true);
        assertThat(progress.missingToSell()).isEmpty();
        assertThat(progress.done()).isFalse();
        assertThat(progress.missing()).containsExactly("after.where-to-turn");
        assertThat(Progress.of(SALE, all("own-hand"), Set.of(), _ -> true).missingToSell())
                .containsExactly("identity.own-hand");
    }

    @Test
    void aControlThatDoesNotHoldIsMissing() {
        var progress = Progress.of(SALE, all(""), Set.of(), control -> control.level() > 0);
        assertThat(progress.missing()).containsExactly("assessment.SUITABILITY");
        assertThat(progress.current())
                .isNotNull()
                .extracting(Progress.StepProgress::code)
                .isEqualTo("assessment");
    }

    @Test
    void whatAnotherPersonAllowedIsMissingNoMore() {
        var progress = Progress.of(
                SALE,
                all("benchmark"),
                Set.of("disclosure.benchmark", "assessment.SUITABILITY"),
                control -> control.level() > 0);
        assertThat(progress.done()).isTrue();
    }

    private static Map<PointKey, Said> all(String without) {
        var said = new HashMap<PointKey, Said>();
        SALE.phrases().stream().filter(phrase -> !phrase.code().equals(without)).forEach(phrase -> {
            for (int i = 0; i < phrase.points().size(); i++) {
                said.put(new PointKey(phrase.code(), i), SAID);
            }
        });
        return said;
    }
}
