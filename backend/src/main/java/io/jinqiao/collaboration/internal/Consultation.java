package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Detail;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of asking a system. */
sealed interface Consultation {

    /** It knew; {@code outcome} is a decision of the form, checked by whoever reads it. */
    record Told(
            Bilingual text, List<Detail> details, @Nullable String outcome) implements Consultation {}

    /** No answer that could be given to anybody; {@code reason} is a code that screens translate. */
    record Silent(String reason) implements Consultation {}
}
