package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a fact in one readable line.
 *
 * <p>A line per kind and language in {@code evidence/words_*.properties}; {@code {part}} is a part of the fact's body,
 * {@code {part:staff}}, {@code :team}, {@code :business}, {@code :word}, {@code :time} and
 * {@code :note} say how to read it. A kind without
 * a line is shown as it is called.
 */
@Component
class Words {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final Map<Language, Properties> lines = Map.of(Language.ZH, read("zh"), Language.EN, read("en"));
    private final JsonMapper json;

    private final DateTimeFormatter times;

    Words(JsonMapper json, @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.json = json;
        this.times = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
    }

    String time(Instant at) {
        return times.format(at);
    }

    String line(KeptFact fact, Names names) {
        var body = json.readTree(fact.body());
        var line = in(names.language()).getProperty(fact.kind(), fact.kind());
        return PART.matcher(line)
                .replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), part.group(2), body, fact, names)));
    }

    /** A word of this kind of fact or of a fixed set: {@code result.SOLVED}. */
    String word(String set, String value, Language language) {
        return in(language).getProperty(set + "." + value, value);
    }

    private String part(String part, @Nullable String reading, JsonNode body, KeptFact fact, Names names) {
        if (part.equals("by") && reading == null) {
            return names.of(fact.by());
        }
        var value = body.path(part);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isEmpty())) {
            return reading == null ? "–" : "";
        }
        return switch (reading) {
            case "staff" -> names.staff(value.asString());
            case "team" -> names.team(value.asString());
            case "business" -> names.business(value.asString());
            case "word" -> word(part, value.asString(), names.language());
            case "time" -> time(Instant.parse(value.asString()));
            case "note" ->
                names.language() == Language.ZH ? "（" + value.asString() + "）" : " (" + value.asString() + ")";
            case null, default -> plain(value);
        };
    }

    private static String plain(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("、"))
                : value.asString();
    }

    private Properties in(Language language) {
        var found = lines.get(language);
        return found == null ? new Properties() : found;
    }

    private static Properties read(String language) {
        var words = new Properties();
        var file = new ClassPathResource("evidence/words_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
