package io.jinqiao.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void valuesFlagsAndTheRestAreToldApart() {
        var options = parse("start", "--seconds", "20", "--json");

        assertThat(options.rest()).containsExactly("start");
        assertThat(options.number("seconds", 5)).isEqualTo(20);
        assertThat(options.number("senders", 64)).isEqualTo(64);
        assertThat(options.has("json")).isTrue();
        assertThat(options.has("list")).isFalse();
    }

    @Test
    void whatNobodyUnderstandsIsRefused() {
        assertThatThrownBy(() -> parse("--jsno")).isInstanceOf(WrongUse.class).hasMessage("unknown option --jsno");
        assertThatThrownBy(() -> parse("--seconds"))
                .isInstanceOf(WrongUse.class)
                .hasMessage("--seconds needs a value");
        assertThatThrownBy(() -> parse("--seconds", "soon").number("seconds", 5))
                .isInstanceOf(WrongUse.class)
                .hasMessage("--seconds needs a whole number above zero, not soon");
    }

    private static Options parse(String... words) {
        return Options.of(List.of(words), Set.of("seconds", "senders"), Set.of("json", "list"));
    }
}
