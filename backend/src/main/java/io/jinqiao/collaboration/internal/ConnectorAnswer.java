package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Detail;
import io.jinqiao.collaboration.internal.Consultation.Silent;
import io.jinqiao.collaboration.internal.Consultation.Told;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a system writes back: {@code answered} with words in both languages, or {@code unknown}. Anything else is as good as
 * no answer.
 */
record ConnectorAnswer(
        String status,
        @Nullable Bilingual text,
        @Nullable List<Detail> details,
        @Nullable String outcome) {

    /** The system is well and does not know; a person may. */
    static final String UNKNOWN = "does-not-know";

    private static final String UNREADABLE = "unreadable";
    private static final int MOST_DETAILS = 20;

    static Consultation read(JsonMapper json, byte[] body) {
        try {
            return there(json.readValue(body, ConnectorAnswer.class)).consultation();
        } catch (JacksonException | Refused e) {
            return new Silent(UNREADABLE);
        }
    }

    private Consultation consultation() {
        return switch (there(status)) {
            case "unknown" -> new Silent(UNKNOWN);
            case "answered" -> told();
            default -> new Silent(UNREADABLE);
        };
    }

    private Consultation told() {
        var figures = Optional.ofNullable(details).orElse(List.of());
        if (text == null || figures.size() > MOST_DETAILS) {
            return new Silent(UNREADABLE);
        }
        return new Told(
                words(text, 2000),
                figures.stream().map(ConnectorAnswer::checked).toList(),
                outcome);
    }

    private static Detail checked(Detail detail) {
        return new Detail(words(there(detail).name(), 100), Words.required(there(detail.value()), 200));
    }

    private static Bilingual words(Bilingual words, int longest) {
        var both = there(words);
        return new Bilingual(Words.required(there(both.zh()), longest), Words.required(there(both.en()), longest));
    }

    /** What comes from outside may lack anything, whatever our types say. */
    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw Refused.invalid("collaboration.unreadable", "Something is missing");
        }
        return part;
    }
}
