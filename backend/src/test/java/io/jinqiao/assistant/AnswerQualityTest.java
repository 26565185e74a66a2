package io.jinqiao.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.Rehearsal.Outcome;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** How well the demo bank's knowledge is found by questions in other words, and what it does with foreign ones. */
class AnswerQualityTest {

    private static final List<String> FILES =
            List.of("account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth");
    private static final Rehearsal REHEARSAL = Rehearsal.open();

    @BeforeAll
    static void theDemoBanksKnowledge() {
        REHEARSAL
                .knowledge()
                .publishAll(
                        FILES.stream().flatMap(file -> articles(file).stream()).toList());
    }

    @AfterAll
    static void close() {
        REHEARSAL.close();
    }

    @Test
    void chineseQuestionsInOtherWordsFindTheirArticle() {
        var found = measure("questions-zh.tsv", Language.ZH);

        assertThat(found.top1()).isGreaterThanOrEqualTo(0.85);
        assertThat(found.top3()).isGreaterThanOrEqualTo(0.93);
        assertThat(found.answered()).isGreaterThanOrEqualTo(0.5);
        assertThat(found.answeredRight()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void englishQuestionsInOtherWordsFindTheirArticle() {
        var found = measure("questions-en.tsv", Language.EN);

        assertThat(found.top1()).isGreaterThanOrEqualTo(0.85);
        assertThat(found.answeredRight()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void foreignQuestionsAreNotAnswered() {
        assertThat(measure("unknown.tsv", Language.ZH).answered()).isLessThanOrEqualTo(0.1);
    }

    /** Shares from 0 to 1; {@code answeredRight} is of those answered. */
    private record Found(double top1, double top3, double answered, double askedBack, double answeredRight) {}

    private record Asked(String words, Set<String> right, Outcome outcome) {

        boolean among(int limit) {
            return outcome.hits().stream().limit(limit).anyMatch(hit -> right.contains(hit.code()));
        }

        boolean answered() {
            return outcome.decision().equals("ANSWER");
        }

        boolean is(String decision) {
            return outcome.decision().equals(decision);
        }
    }

    private static Found measure(String file, Language language) {
        var asked = lines(file).map(line -> ask(line.split("\t"), language)).toList();
        var answered = asked.stream().filter(Asked::answered).toList();
        var found = new Found(
                share(asked, asked.stream().filter(each -> each.among(1)).count()),
                share(asked, asked.stream().filter(each -> each.among(3)).count()),
                share(asked, answered.size()),
                share(asked, asked.stream().filter(each -> each.is("ASK_BACK")).count()),
                share(answered, answered.stream().filter(each -> each.among(1)).count()));
        print(file, asked, found);
        return found;
    }

    private static Asked ask(String[] line, Language language) {
        var latin = line[0].chars().noneMatch(c -> c > 0x2E80);
        return new Asked(line[0], Set.of(line[1].split("\\|")), REHEARSAL.ask(line[0], latin ? Language.EN : language));
    }

    private static double share(List<Asked> all, long some) {
        return all.isEmpty() ? 1 : (double) some / all.size();
    }

    private static void print(String file, List<Asked> asked, Found found) {
        var table = new StringBuilder("%n%-18s %3d  %s%n".formatted(file, asked.size(), found));
        asked.stream()
                .filter(each -> !each.among(1) || !each.answered())
                .filter(each -> !(each.right().contains("-") && !each.answered()))
                .forEach(each -> table.append(
                        "  %-12s %-34s %s%n".formatted(each.outcome().decision(), each.words(), nearest(each))));
        System.err.println(table);
    }

    private static String nearest(Asked asked) {
        return asked.right() + " "
                + asked.outcome().hits().stream()
                        .limit(2)
                        .map(hit -> "%s %.2f(%.2f)".formatted(hit.code(), hit.score(), hit.closeness()))
                        .toList();
    }

    private static java.util.stream.Stream<String> lines(String file) {
        try (var stream = stream("/assistant/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NewArticle> articles(String file) {
        try (var stream = stream("/demo/knowledge/" + file + ".yaml")) {
            List<Map<String, Object>> articles = new Yaml().load(stream);
            return articles.stream().map(AnswerQualityTest::article).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewArticle article(Map<String, Object> yaml) {
        var wordings = new HashMap<Language, Wording>();
        for (var language : Language.values()) {
            if (yaml.get(language.code()) instanceof Map<?, ?> wording) {
                wordings.put(
                        language, new Wording(text(wording, "title"), text(wording, "answer"), questions(wording)));
            }
        }
        return new NewArticle(
                text(yaml, "code"),
                text(yaml, "kind"),
                text(yaml, "business"),
                text(yaml, "audience").equals("CUSTOMER"),
                wordings,
                List.of());
    }

    private static List<String> questions(Map<?, ?> wording) {
        return wording.get("questions") instanceof List<?> questions
                ? questions.stream().map(Object::toString).toList()
                : List.of();
    }

    private static String text(Map<?, ?> yaml, String key) {
        return Objects.requireNonNull(yaml.get(key), key).toString();
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(AnswerQualityTest.class.getResourceAsStream(resource), resource);
    }
}
