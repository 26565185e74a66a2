package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.List;

/**
 * A step of a manual.
 *
 * @param code stable within its manual
 * @param sells whether the sale itself belongs to this step: it and all before it must be done for a sale to go on
 */
public record ManualStep(String code, Bilingual name, List<Phrase> phrases, List<Control> controls, boolean sells) {

    private static final int MOST = 12;

    /** Refuses with {@code manual.bad-code}, {@code manual.empty-step}, {@code manual.too-much}. */
    public ManualStep {
        Phrase.code(code);
        name = Phrase.required(name);
        phrases = List.copyOf(phrases);
        controls = List.copyOf(controls);
        if (phrases.isEmpty() && controls.isEmpty()) {
            throw Refused.invalid("manual.empty-step", "A step asks for something");
        }
        if (phrases.size() > MOST) {
            throw Refused.invalid("manual.too-much", "At most %d phrases".formatted(MOST));
        }
    }
}
