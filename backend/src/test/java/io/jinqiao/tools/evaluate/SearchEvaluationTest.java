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

class SearchEvaluationTest {

    private static final String ARTICLES = """
            {"id": 1, "questions": ["信用卡遺失怎麼辦", "卡片掉了"], "answer": "請立即致電掛失。"}
            {"id": "fee", "questions": "信用卡年费怎么收", "answer": "首年免年费。"}

            {"id": "fee", "questions": ["怎么免年费"], "answer": "首年免年费。"}
            {"id": "hours", "answer": "网点周一到周五九点到五点营业。"}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsThere() throws Exception {
        var figures = measure(
                ARTICLES,
                "{\"q\": \"信用卡遗失怎么办\", \"id\": 1}\n{\"q\": \"怎么免年费\", \"id\": \"fee\"}",
                "--similar",
                file("similar", "{\"q\": \"几点开门\", \"id\": \"hours\"}"),
                "--unanswerable",
                file("unanswerable", "{\"q\": \"明天会下雨吗\"}"));

        assertThat(figures.propertyNames())
                .containsExactlyInAnyOrder(
                        "top1",
                        "top5",
                        "mrr",
                        "answered",
                        "askedBack",
                        "handedOver",
                        "answeredRight",
                        "unanswerableAnswered",
                        "p50Ms",
                        "p95Ms");
        assertThat(figures.get("top1").asDouble()).isEqualTo(1);
        assertThat(figures.get("unanswerableAnswered").asDouble()).isZero();
    }

    @Test
    void whatWasLearntIsFound() throws Exception {
        var figures = measure(
                ARTICLES,
                "{\"q\": \"啥时候上班\", \"id\": \"hours\"}",
                "--similar",
                file("similar", "{\"q\": \"啥时候上班\", \"id\": \"hours\"}"));

        assertThat(figures.get("top1").asDouble()).isEqualTo(1);
        assertThat(figures.has("unanswerableAnswered")).isFalse();
    }

    @Test
    void englishArticlesAreFoundInEnglish() throws Exception {
        var figures = measure("""
                {"id": "lost", "questions": ["I lost my card"], "answer": "Block it in the app."}
                {"id": "rate", "questions": ["What is the exchange rate?"], "answer": "See the rates page."}
                """, "{\"q\": \"my card has gone missing\", \"id\": \"lost\"}");

        assertThat(figures.get("top1").asDouble()).isEqualTo(1);
    }

    @Test
    void malformedRowsAreRefusedByLine() {
        refused("{\"id\": 1, \"questions\": [\"a\"]}\n{\"id\": 2", "{\"q\": \"a\", \"id\": 1}", "articles:2: not JSON");
        refused("{\"id\": 1}", "{\"q\": \"a\", \"id\": 1}", "articles:1: an article needs");
        refused("{\"questions\": [\"a\"]}", "{\"q\": \"a\", \"id\": 1}", "articles:1: \"id\" is missing");
        refused(
                ARTICLES,
                "{\"q\": \"a\", \"id\": 1}\n{\"q\": \"b\", \"id\": 9}",
                "questions:2: no article has the id 9");
        refused(ARTICLES, "[]", "questions:1: not a JSON object");
        refused(ARTICLES, "{\"q\": \" \", \"id\": 1}", "questions:1: \"q\" is missing");
    }

    @Test
    void filesThatAreMissingAreRefused() {
        assertThatThrownBy(() -> new EvaluateCommand().run(List.of("search", "--articles", "nowhere.jsonl")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("nowhere.jsonl cannot be read");
        assertThatThrownBy(() -> new EvaluateCommand().run(List.of("search")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("--articles");
        assertThatThrownBy(() -> new EvaluateCommand().run(List.of("everything")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("evaluate search --articles");
    }

    private void refused(String articles, String questions, String why) {
        assertThatThrownBy(() -> measure(articles, questions))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining(why);
    }

    private JsonNode measure(String articles, String questions, String... more) throws Exception {
        var args = new ArrayList<>(List.of(
                "search", "--articles", file("articles", articles), "--questions", file("questions", questions)));
        args.addAll(List.of(more));
        args.add("--json");
        var printed = new ByteArrayOutputStream();
        new EvaluateCommand(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(args);
        return JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
