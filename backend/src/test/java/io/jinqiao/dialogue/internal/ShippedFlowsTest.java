package io.jinqiao.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.dialogue.flow.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The flows of the demo bank do what their own examples say. */
class ShippedFlowsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsWritten() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demo/flows"))) {
            return files.toList().stream().map(ShippedFlowsTest::flow).flatMap(ShippedFlowsTest::examples);
        }
    }

    private static Stream<DynamicTest> examples(Flow flow) {
        return flow.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        flow.code() + ": " + example.name(),
                        () -> assertThat(Talk.broken(flow, example, new Phrases()))
                                .isEmpty()));
    }

    static Flow flow(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return JsonMapper.builder().build().convertValue(new Yaml().load(text), Flow.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
