package io.jinqiao.manual.phrases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The manuals of the demo institution; also what recognising phrases is measured on. */
public final class ManualFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManualFile() {}

    public static List<ServiceManual> shipped() {
        try (var in = new ClassPathResource("manual/manuals.yaml").getInputStream()) {
            Object yaml = requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            return JSON.convertValue(yaml, new TypeReference<List<ServiceManual>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
