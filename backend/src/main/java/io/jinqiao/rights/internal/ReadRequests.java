package io.jinqiao.rights.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.PartView;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.rights.internal.DataRequest.State;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as the desk and the customer see them. */
@Component
class ReadRequests {

    private final RequestRepository requests;
    private final Customers customers;
    private final PersonalData data;

    ReadRequests(RequestRepository requests, Customers customers, PersonalData data) {
        this.requests = requests;
        this.customers = customers;
        this.data = data;
    }

    /** A line of the list. */
    record Card(
            UUID id,
            String number,
            CustomerView customer,
            DataRequest.Kind kind,
            State state,
            @Nullable StaffId owner,
            Instant filedAt,
            Instant dueAt,
            @Nullable Instant endedAt) {}

    /**
     * All of one.
     *
     * @param byCustomer on their own page; otherwise an agent wrote it down
     * @param needs the level that its kind asks for
     * @param parts what is held and what a deletion would leave
     */
    record SheetOfRequest(
            Card card,
            String words,
            boolean byCustomer,
            int level,
            int needs,
            String identified,
            String answer,
            String law,
            List<String> kept,
            @Nullable String proof,
            boolean held,
            List<PartView> parts) {}

    /** As the customer sees it. */
    record Mine(
            UUID id,
            String number,
            DataRequest.Kind kind,
            State state,
            Instant filedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            String answer,
            String law,
            boolean toTake) {}

    List<Card> list(SignedIn me) {
        var all = customers.sight(me, Permission.MANAGE_RETENTION).only(requests.list(), ReadRequests::matter);
        var names = customers
                .all(all.stream().map(DataRequest::customer).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CustomerView::id, each -> each));
        return all.stream()
                .filter(request -> names.containsKey(request.customer()))
                .map(request -> card(request, names))
                .toList();
    }

    /** For whoever keeps data; to others only what they wrote down themselves. */
    SheetOfRequest one(UUID id, SignedIn me) {
        var request = requests.get(id);
        if (!me.may(Permission.MANAGE_RETENTION) && !request.by().is(me.id())) {
            throw Refused.notFound("rights.unknown", "No such request");
        }
        if (!request.by().is(me.id())) {
            customers.sight(me, Permission.MANAGE_RETENTION).require(matter(request));
        }
        var customer = customers.get(request.customer());
        return new SheetOfRequest(
                card(request, Map.of(customer.id(), customer)),
                request.words(),
                request.by().is(request.customer()),
                request.level(),
                request.kind().needs(),
                request.identified(),
                request.answer(),
                request.law(),
                request.kept(),
                request.proof(),
                data.held(request.customer()),
                data.parts(request.customer()));
    }

    private static Matter matter(DataRequest request) {
        return new Matter(request.customer(), request.owner(), null, null);
    }

    List<Mine> of(CustomerId customer) {
        return requests.of(customer).stream().map(ReadRequests::mine).toList();
    }

    private static Card card(DataRequest request, Map<CustomerId, CustomerView> names) {
        var customer = names.get(request.customer());
        if (customer == null) {
            throw new IllegalStateException("Nobody asked " + request.number());
        }
        return new Card(
                request.id(),
                request.number(),
                customer,
                request.kind(),
                request.state(),
                request.owner(),
                request.filedAt(),
                request.dueAt(),
                request.endedAt());
    }

    /** What was decided is told when it is done. */
    private static Mine mine(DataRequest request) {
        var done = !request.open();
        return new Mine(
                request.id(),
                request.number(),
                request.kind(),
                request.state(),
                request.filedAt(),
                request.dueAt(),
                request.endedAt(),
                done ? request.answer() : "",
                done ? request.law() : "",
                request.state() == State.GRANTED && request.kind().isPackage());
    }
}
