package io.jinqiao.dialogue.flow;

import io.jinqiao.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A talk that must come out as written.
 *
 * @param today the day it is held on, because “last Friday” is another day tomorrow
 * @param outcomes what acts come to, by name, where it is not that they are done: REFUSED or FAILED
 * @param end FINISHED, HANDED_OVER or STOPPED; null when the talk ends half-way
 */
public record Example(
        String name,
        Language language,
        LocalDate today,
        Map<String, String> outcomes,
        List<Line> lines,
        @Nullable String end) {

    public Example(
            String name,
            Language language,
            LocalDate today,
            @Nullable Map<String, String> outcomes,
            List<Line> lines,
            @Nullable String end) {
        this.name = name;
        this.language = language;
        this.today = today;
        this.outcomes = outcomes == null ? Map.of() : Map.copyOf(outcomes);
        this.lines = List.copyOf(lines);
        this.end = end;
    }

    /** What one of the two says; of the machine's words only a part need be written. */
    public record Line(Speaker by, String words) {}

    public enum Speaker {
        CUSTOMER,
        MACHINE
    }
}
