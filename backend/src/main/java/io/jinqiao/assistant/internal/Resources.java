package io.jinqiao.assistant.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** The assistant's lists, phrases and sentences, which are data and lie beside the code. */
final class Resources {

    private Resources() {}

    /** As whatever the caller knows the file to hold. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T yaml(String name) {
        try (var stream = Resources.class.getResourceAsStream("/assistant/" + name)) {
            return new Yaml().load(Objects.requireNonNull(stream, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text. */
    static List<String> lines(String name) {
        try (var stream = Resources.class.getResourceAsStream("/assistant/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
