package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.kernel.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The limits of a slot, as people read them. */
final class Bounds {

    private Bounds() {}

    static Bilingual shown(Slot slot, String bound, Reader reader) {
        return slot.kind() == Slot.Kind.AMOUNT
                ? Reader.shown(new BigDecimal(bound))
                : Reader.shown(reader.bound(bound, LocalDate.MAX));
    }
}
