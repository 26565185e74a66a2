package io.jinqiao.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table CHAT = new Table(
            "chat",
            List.of("senders", "messages/s", "p99 ms"),
            List.of(List.of("eight", 12_345, 1.25), List.of("sixty-four", 98_765, 12.5)),
            List.of("2 cores"));

    @Test
    void wordsStandLeftAndNumbersRight() {
        assertThat(CHAT.asText()).isEqualTo("""
                chat
                  senders     messages/s  p99 ms
                  ----------  ----------  ------
                  eight           12,345    1.25
                  sixty-four      98,765      13
                  2 cores
                """);
    }

    @Test
    void programsGetAnObjectARow() {
        assertThat(CHAT.asJson())
                .contains("{\"senders\":\"eight\",\"messages/s\":12345,\"p99 ms\":1.25}")
                .contains("\"notes\":[\"2 cores\"]");
    }

    @Test
    void aRowWithAHoleIsABug() {
        assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
