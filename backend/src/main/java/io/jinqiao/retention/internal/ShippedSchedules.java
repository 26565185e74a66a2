package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The schedules of the product: {@code retention/schedules.yaml}, or the institution's own file. */
@Component
class ShippedSchedules {

    private final String version;
    private final List<Schedule> schedules;

    ShippedSchedules(@Value("${jinqiao.retention.schedules:}") String own) {
        var sheet = read(own);
        this.version = sheet.version();
        this.schedules = sheet.schedules().stream().map(Line::schedule).toList();
    }

    /** The file, in one version. */
    private record Sheet(String version, List<Line> schedules) {}

    private record Line(
            String kind,
            String keep,
            @Nullable String least,
            @Nullable Boolean duty,
            Bilingual title,
            Bilingual from,
            String law) {

        Schedule schedule() {
            var lawful = least == null ? null : Period.parse(least);
            return new Schedule(
                    kind, 0, Period.parse(keep), lawful, Objects.requireNonNullElse(duty, false), title, from, law);
        }
    }

    String version() {
        return version;
    }

    List<Schedule> all() {
        return schedules;
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
