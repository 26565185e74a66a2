package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** How long each kind of data is kept: {@code retention/schedules.yaml}, or the institution's own file. */
@Component
class Schedules {

    private final Sheet sheet;

    Schedules(@Value("${jinqiao.retention.schedules:}") String own) {
        this.sheet = read(own);
    }

    /** The file, in one version. */
    record Sheet(String version, List<Schedule> schedules) {}

    /**
     * A kind and its time.
     *
     * @param days from the end of a thing, at least 1
     * @param source the rule it follows
     */
    record Schedule(String kind, int days, Bilingual title, String source) {

        Schedule {
            if (days < 1) {
                throw new IllegalArgumentException("A day at least is kept: " + kind);
            }
        }
    }

    String version() {
        return sheet.version();
    }

    List<Schedule> all() {
        return sheet.schedules();
    }

    private static Sheet read(String own) {
        try (var in = own.isBlank()
                ? new ClassPathResource("retention/schedules.yaml").getInputStream()
                : Files.newInputStream(Path.of(own))) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JsonMapper.shared().convertValue(read, Sheet.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The schedules of retention cannot be read", e);
        }
    }
}
