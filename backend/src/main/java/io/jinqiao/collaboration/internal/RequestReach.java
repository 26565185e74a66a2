package io.jinqiao.collaboration.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.web.PathGuard;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of their department's requests somebody answers: what they were given, and what is asked where their posts hold. */
@Component
class RequestReach implements PathGuard {

    private final RequestRepository requests;
    private final Customers customers;

    RequestReach(RequestRepository requests, Customers customers) {
        this.requests = requests;
        this.customers = customers;
    }

    @Override
    public String path() {
        return "/api/desk/inbox/{id}";
    }

    @Override
    public void require(String id, SignedIn me) {
        var sight = customers.sight(me, Permission.ANSWER_REQUESTS);
        if (!sight.isEverywhere()) {
            sight.require(matter(requests.get(RequestId.of(id))));
        }
    }

    List<Request> only(List<Request> found, SignedIn me) {
        return customers.sight(me, Permission.ANSWER_REQUESTS).only(found, RequestReach::matter);
    }

    private static Matter matter(Request request) {
        var asked = request.asked();
        return new Matter(
                asked.customer(),
                request.handler(),
                asked.department(),
                asked.business() == null ? "" : asked.business());
    }
}
