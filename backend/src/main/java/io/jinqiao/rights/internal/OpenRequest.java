package io.jinqiao.rights.internal;

import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever takes care of a request has reason to look at whose it is. */
@Component
class OpenRequest implements OpenMatters {

    private final RequestRepository requests;

    OpenRequest(RequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Subject> between(SignedIn asker, CustomerId customer) {
        return requests.of(customer).stream()
                .filter(request -> request.open() && asker.id().equals(request.owner()))
                .map(DataRequest::subject)
                .findFirst();
    }
}
