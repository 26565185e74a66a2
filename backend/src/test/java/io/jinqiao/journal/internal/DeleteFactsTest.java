package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteFactsTest {

    @Test
    void numbersBecomeSpans() {
        assertThat(DeleteFacts.spans(List.of(17L, 20L, 21L, 22L, 30L))).containsExactly("17-17", "20-22", "30-30");
        assertThat(DeleteFacts.spans(List.of())).isEmpty();
    }
}
