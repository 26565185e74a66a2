package io.jinqiao.customer.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What customers are asked to agree to: {@code customer/purposes.yaml}, or the institution's own file. */
@Component
class Purposes {

    private final List<Purpose> all;

    Purposes(@Value("${jinqiao.consents.purposes:}") String own) {
        this.all = List.copyOf(read(own));
    }

    /** A purpose and its words, in a version. */
    record Purpose(String code, int version, Bilingual title, Bilingual text) {}

    List<Purpose> all() {
        return all;
    }

    /** Refuses with {@code customer.unknown-purpose}. */
    Purpose get(String code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("customer.unknown-purpose", "Nobody asks consent to this"));
    }

    private static List<Purpose> read(String own) {
        try (var in = own.isBlank()
                ? new ClassPathResource("customer/purposes.yaml").getInputStream()
                : Files.newInputStream(Path.of(own))) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JsonMapper.shared().convertValue(read, new TypeReference<List<Purpose>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The purposes of consents cannot be read", e);
        }
    }
}
