package io.jinqiao.customer.internal;

import io.jinqiao.customer.ConsentView;
import io.jinqiao.kernel.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a customer stands to every purpose. */
@Component
class ReadConsents {

    private final Purposes purposes;
    private final ConsentRepository consents;

    ReadConsents(Purposes purposes, ConsentRepository consents) {
        this.purposes = purposes;
        this.consents = consents;
    }

    List<ConsentView> of(CustomerId customer) {
        var newest = consents.newest(customer);
        return purposes.all().stream()
                .map(purpose -> {
                    var said = newest.get(purpose.code());
                    return new ConsentView(
                            purpose.code(),
                            purpose.version(),
                            purpose.title(),
                            purpose.text(),
                            said != null && said.covers(purpose),
                            said == null ? null : said.at());
                })
                .toList();
    }

    boolean covers(CustomerId customer, String purpose) {
        var asked = purposes.get(purpose);
        var said = consents.newest(customer).get(purpose);
        return said != null && said.covers(asked);
    }
}
