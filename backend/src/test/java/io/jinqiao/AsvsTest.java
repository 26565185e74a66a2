package io.jinqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What docs/security/asvs.md says shows something must be there to show it. */
class AsvsTest {

    private static final Path LIST = Path.of("../docs/security/asvs.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path STORIES = Path.of("../e2e/stories");

    private static final Pattern ROW = Pattern.compile(
            "\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| [^|]+ \\| (met|deviation|not met|not applicable) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern STORY = Pattern.compile("“([^”]+)”");
    private static final Pattern PAGE = Pattern.compile("docs/[\\w./-]+\\.md");

    @Test
    void everyItemOfBothLevelsIsAnsweredOnce() throws IOException {
        var asked = new ClassPathResource("asvs-5.0-levels-1-and-2.txt")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(asked).hasSize(253).doesNotHaveDuplicates();
        assertThat(rows().map(row -> row[0]).toList()).containsExactlyElementsOf(asked);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var sources = sources(TESTS, ".java");
        assertThat(names(TEST)).isNotEmpty().allSatisfy(named -> {
            var source = sources.get(named[0] + ".java");
            assertThat(source).as(named[0]).isNotNull();
            if (named[1] != null) {
                assertThat(inherited(source, sources))
                        .as("%s.%s", named[0], named[1])
                        .contains("void " + named[1] + "(");
            }
        });
    }

    @Test
    void everyStoryAndPageThatIsNamedExists() throws IOException {
        var stories = String.join("\n", sources(STORIES, ".ts").values());
        assertThat(names(STORY))
                .isNotEmpty()
                .allSatisfy(story -> assertThat(stories).contains("\"" + story[0] + "\""));
        var pages = PAGE.matcher(Files.readString(LIST))
                .results()
                .map(page -> page.group())
                .toList();
        assertThat(pages)
                .allSatisfy(page -> assertThat(Path.of("..").resolve(page)).exists());
    }

    @Test
    void theCountAtTheTopIsTheCount() throws IOException {
        var text = Files.readString(LIST);
        rows().collect(Collectors.groupingBy(row -> row[1], Collectors.counting()))
                .forEach((state, count) -> assertThat(text).contains("| %s | %d |".formatted(state, count)));
    }

    private static java.util.stream.Stream<String[]> rows() throws IOException {
        return ROW.matcher(Files.readString(LIST)).results().map(row ->
                new String[] {row.group(1), row.group(2), row.group(3)});
    }

    /** The groups of each match in the last column. */
    private static List<String[]> names(Pattern named) throws IOException {
        return rows().flatMap(row -> named.matcher(row[2]).results())
                .map(match -> match.groupCount() == 1
                        ? new String[] {match.group(1)}
                        : new String[] {match.group(1), match.group(2)})
                .toList();
    }

    /** A test may stand in the class that it extends. */
    private static String inherited(String source, Map<String, String> sources) {
        var parent = Pattern.compile("extends (\\w+Test) ").matcher(source);
        return parent.find() ? source + sources.getOrDefault(parent.group(1) + ".java", "") : source;
    }

    private static Map<String, String> sources(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), AsvsTest::read, (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
