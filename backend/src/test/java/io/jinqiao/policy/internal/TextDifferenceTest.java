package io.jinqiao.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.policy.internal.TextDifference.Kind;
import io.jinqiao.policy.internal.TextDifference.Line;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void whatStayedStaysAndTheRestWasRemovedOrAdded() {
        assertThat(TextDifference.lines("一\n二\n三", "一\n三\n四"))
                .containsExactly(
                        new Line(Kind.SAME, "一"),
                        new Line(Kind.REMOVED, "二"),
                        new Line(Kind.SAME, "三"),
                        new Line(Kind.ADDED, "四"));
    }

    @Test
    void aFirstVersionIsAllNew() {
        assertThat(TextDifference.lines("", "一")).containsExactly(new Line(Kind.ADDED, "一"));
    }
}
