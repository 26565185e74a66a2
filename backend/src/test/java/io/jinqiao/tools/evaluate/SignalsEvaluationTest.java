package io.jinqiao.tools.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.tools.WrongUse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void alarmsAreCountedByWordsAndByMeaning() throws Exception {
        var file = Files.writeString(folder.resolve("asked.csv"), """
                text
                年费怎么收
                我不想活了
                药已经倒在手里了，不想再醒过来
                网点几点开门
                """);

        var printed = evaluate("--questions", file.toString());

        assertThat(printed)
                .containsPattern("an alarm by words +25\\.00 %")
                .containsPattern("an alarm by meaning alone +25\\.00 %")
                .contains("of 4 questions: 1 by words, 1 more by meaning alone (SELF_HARM 1)")
                .contains("SELF_HARM  药已经倒在手里了，不想再醒过来");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> evaluate()).isInstanceOf(WrongUse.class).hasMessageContaining("--questions");
    }

    private static String evaluate(String... args) throws Exception {
        var printed = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of("signals"));
        all.addAll(List.of(args));
        new EvaluateCommand(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(all);
        return printed.toString(StandardCharsets.UTF_8);
    }
}
