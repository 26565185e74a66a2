package io.jinqiao.dialogue.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.Memory.Filled;
import io.jinqiao.kernel.Bilingual;
import java.util.LinkedHashMap;
import java.util.Set;

/** What the house knows already and need not ask: it stands in the summary, where the customer can correct it. */
final class Known {

    static final String PHONE = "phone";

    /** Stands for what is on file; the number itself never comes here. */
    static final String ON_FILE = "on-file";

    private Known() {}

    static Memory of(Flow flow, CustomerView customer) {
        var slots = new LinkedHashMap<String, Filled>();
        var phone = customer.phone();
        if (phone != null) {
            var onFile = new Filled(ON_FILE, new Bilingual(phone, phone));
            flow.slots().stream()
                    .filter(slot -> PHONE.equals(slot.known()))
                    .forEach(slot -> slots.put(slot.name(), onFile));
        }
        return new Memory(slots, Memory.EMPTY.told(), Set.of(), Memory.EMPTY.asked(), null);
    }
}
