package io.jinqiao.demo.internal;

import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo bank's systems write back. */
record SystemAnswer(String status, @Nullable Bilingual text, List<Figure> details) {

    record Figure(Bilingual name, String value) {}

    static SystemAnswer unknown() {
        return new SystemAnswer("unknown", null, List.of());
    }

    static SystemAnswer answered(Bilingual text, Figure... details) {
        return new SystemAnswer("answered", text, List.of(details));
    }

    static Figure figure(String zh, String en, String value) {
        return new Figure(new Bilingual(zh, en), value);
    }
}
