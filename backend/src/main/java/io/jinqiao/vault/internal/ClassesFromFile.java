package io.jinqiao.vault.internal;

import io.jinqiao.vault.Classes;
import io.jinqiao.vault.DataClass;
import io.jinqiao.vault.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Classes and masks as {@code vault/classes.yaml} has them, or the institution's own file named by
 * {@code jinqiao.vault.classes}. A start refuses a file with a mistake in it.
 */
@Component
class ClassesFromFile implements Classes {

    private static final Field UNKNOWN = new Field(DataClass.C3, Map.of(), Mask.NEVER);

    private final String version;
    private final Map<String, Field> fields = new HashMap<>();

    ClassesFromFile(@Value("${jinqiao.vault.classes:}") String own) {
        var read = read(own);
        this.version = text(read, "version");
        map(read.get("fields")).forEach((name, field) -> fields.put(name, field(name, map(field))));
    }

    private record Field(DataClass of, Map<Purpose, Mask> masks, Mask usual) {}

    @Override
    public DataClass of(String field) {
        return fields.getOrDefault(field, UNKNOWN).of();
    }

    @Override
    public String masked(String field, Purpose purpose, String value) {
        var known = fields.getOrDefault(field, UNKNOWN);
        return known.of() == DataClass.C3
                ? ""
                : known.masks().getOrDefault(purpose, known.usual()).of(value);
    }

    @Override
    public String maskedWords(Purpose purpose, String words) {
        return NumbersInWords.masked(words, (field, number) -> masked(field, purpose, number));
    }

    @Override
    public String version() {
        return version;
    }

    private static Field field(String name, Map<String, Object> field) {
        var masks = new EnumMap<Purpose, Mask>(Purpose.class);
        var usual = Mask.NEVER;
        for (var each : field.entrySet()) {
            switch (each.getKey()) {
                case "class" -> {}
                case "mask" -> usual = Mask.parse(each.getValue().toString());
                default ->
                    masks.put(
                            Purpose.valueOf(each.getKey().toUpperCase(Locale.ROOT)),
                            Mask.parse(each.getValue().toString()));
            }
        }
        var of = DataClass.valueOf(text(field, "class"));
        if (of == DataClass.C3 && field.size() > 1) {
            throw new IllegalArgumentException("What is of class C3 has no mask, it is never shown: " + name);
        }
        return new Field(of, masks, usual);
    }

    private static Map<String, Object> read(String own) {
        try (var in = own.isBlank() ? shipped() : Files.newInputStream(Path.of(own))) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of data cannot be read", e);
        }
    }

    private static InputStream shipped() throws IOException {
        return new ClassPathResource("vault/classes.yaml").getInputStream();
    }

    @SuppressWarnings("unchecked") // YAML has only text keys here; anything else fails at its first use
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static String text(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }
}
