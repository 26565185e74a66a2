package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void withoutWordsTheDemoStartsOnThisMachineOnly() {
        var asked = CommandLine.of(List.of(), Map.of());

        assertThat(asked.host()).isEqualTo("127.0.0.1");
        assertThat(asked.port()).isEqualTo(8080);
        assertThat(asked.home()).isEqualTo(Path.of("var").toAbsolutePath());
        assertThat(asked.database()).isEmpty();
        assertThat(asked.empty()).isFalse();
    }

    @Test
    void wordsWinOverTheEnvironment() {
        var environment = Map.of("JINQIAO_HOME", "/srv/jinqiao", "JINQIAO_PORT", "80");

        assertThat(CommandLine.of(List.of("--port", "8181"), environment).port())
                .isEqualTo(8181);
        assertThat(CommandLine.of(List.of("--port=8181"), environment).home()).isEqualTo(Path.of("/srv/jinqiao"));
    }

    @Test
    void propertiesOfSpringPassThrough() {
        var asked = CommandLine.of(List.of("--empty", "--jinqiao.embed.origins=https://bank.example"), Map.of());

        assertThat(asked.empty()).isTrue();
        assertThat(asked.rest()).containsExactly("--jinqiao.embed.origins=https://bank.example");
    }

    @Test
    void oneOfSeveralNodesHasANameOfItsOwn() {
        var asked = CommandLine.of(List.of("--node", "a", "--database", "jdbc:postgresql://db/jinqiao"), Map.of());

        assertThat(asked.node()).contains("a");
        assertThat(CommandLine.of(List.of(), Map.of()).node()).isEmpty();
    }

    @Test
    void whatNobodyUnderstandsIsRefused() {
        assertRefused("run does not know --prot", "--prot", "8181");
        assertRefused("--home needs a value", "--home");
        assertRefused("--port needs a number from 0 to 65535, not 99999", "--port", "99999");
        assertRefused("--node needs the --database", "--node", "a");
        assertRefused("--node needs a name", "--node", "a b", "--database", "jdbc:postgresql://db/jinqiao");
        assertRefused("--database needs an address like jdbc:postgresql", "--database", "mysql://bank");
    }

    private static void assertRefused(String words, String... args) {
        assertThatThrownBy(() -> CommandLine.of(List.of(args), Map.of()))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith(words);
    }
}
