package io.jinqiao.tools.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.tools.WrongUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IntentEvaluationTest {

    private static final String TRAIN = """
            text,category
            My card was stolen,lost-card
            I cannot find my bank card,lost-card
            卡丢了怎么办,lost-card
            My wallet is gone and my card was in it,lost-card
            What does a loan cost,loan-rate
            How high is the interest on a loan,loan-rate
            Tell me the rate of your personal loans,loan-rate
            贷款利率是多少,loan-rate
            When do your branches open,opening-hours
            "On Saturday, are you open?",opening-hours
            At what time does the branch close,opening-hours
            网点几点开门,opening-hours
            """;

    private static final String TEST = """
            text,category
            Somebody took my card,lost-card
            Which interest rate has a loan,loan-rate
            Is the branch open on Sunday,opening-hours
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsThere() throws Exception {
        var figures = measure(
                "--train", file("train", TRAIN),
                "--test", file("test", TEST),
                "--unknown", file("unknown", "text,category\nWho won the match,\nBoil the eggs for six minutes,\n"));

        assertThat(figures.propertyNames())
                .containsExactly("accuracy", "macroF1", "auroc", "unknownAccepted", "p50Ms", "p95Ms");
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(figures.get("macroF1").asDouble()).isEqualTo(1);
        assertThat(figures.get("auroc").asDouble()).isGreaterThan(0.8);
    }

    @Test
    void oneFileIsReadByTurnsWithSomeClassesHidden() throws Exception {
        var figures = measure("--train", file("train", TRAIN), "--folds", "3", "--hide", "34");

        assertThat(figures.propertyNames()).contains("accuracy", "auroc", "unknownAccepted");
        assertThat(figures.get("accuracy").asDouble()).isGreaterThan(0.5);
        assertThatThrownBy(() -> measure("--train", file("train", TRAIN), "--folds", "1"))
                .isInstanceOf(WrongUse.class);
    }

    @Test
    void malformedRowsAreRefusedByTheirLines() throws IOException {
        var bad = file("bad", TRAIN + "only a text\n,empty\n");

        assertThatThrownBy(() -> measure("--train", bad, "--test", file("test", TEST)))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("line 14")
                .hasMessageContaining("line 15");
    }

    @Test
    void missingFilesAndOptionsAreNamed() throws IOException {
        var train = file("train", TRAIN);

        assertThatThrownBy(() -> measure("--train", train))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("--test");
        assertThatThrownBy(() -> measure("--train", train, "--test", "nowhere.csv"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("nowhere.csv");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), content).toString();
    }

    private static JsonNode measure(String... options) throws Exception {
        var args = new ArrayList<>(List.of("intent"));
        args.addAll(List.of(options));
        args.add("--json");
        var bytes = new ByteArrayOutputStream();
        new EvaluateCommand(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(args);
        return JsonMapper.shared().readTree(bytes.toString(StandardCharsets.UTF_8));
    }
}
