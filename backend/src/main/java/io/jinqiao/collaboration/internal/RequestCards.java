package io.jinqiao.collaboration.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestView;
import io.jinqiao.collaboration.internal.StepRepository.Step;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as screens show them: with term and steps, and for departments with a masked customer. */
@Component
class RequestCards {

    private final StepRepository steps;
    private final FormRepository forms;
    private final Customers customers;
    private final Clocks clocks;

    RequestCards(StepRepository steps, FormRepository forms, Customers customers, Clocks clocks) {
        this.steps = steps;
        this.forms = forms;
        this.customers = customers;
        this.clocks = clocks;
    }

    /** For the asking side. */
    record RequestCard(RequestView request, @Nullable ClockView clock, List<Step> steps) {}

    /** A line of a department's inbox, where nothing of the customer is shown whole. */
    record InboxCard(
            RequestView request,
            MaskedCustomer customer,
            @Nullable ClockView clock) {}

    /** One request opened in the inbox; {@code outcomes} are the decisions to choose from. */
    record InboxFile(
            RequestView request,
            MaskedCustomer customer,
            @Nullable ClockView clock,
            List<Step> steps,
            List<Choice> outcomes) {}

    RequestCard card(Request request) {
        return cards(List.of(request)).getFirst();
    }

    List<RequestCard> cards(List<Request> requests) {
        var said = steps.of(requests.stream().map(Request::id).toList());
        var running = running(requests);
        return requests.stream()
                .map(request -> new RequestCard(
                        RequestViews.of(request),
                        running.get(Subject.of(request.id())),
                        said.getOrDefault(request.id(), List.of())))
                .toList();
    }

    List<InboxCard> inbox(List<Request> requests) {
        var ids = requests.stream().map(each -> each.asked().customer()).distinct();
        var whose = customers.all(ids.toList()).stream().collect(toMap(CustomerView::id, customer -> customer));
        var running = running(requests);
        return requests.stream()
                .map(request -> new InboxCard(
                        RequestViews.of(request),
                        MaskedCustomer.of(
                                requireNonNull(whose.get(request.asked().customer())), List.of()),
                        running.get(Subject.of(request.id()))))
                .toList();
    }

    InboxFile file(Request request) {
        var card = card(request);
        var asked = request.asked();
        return new InboxFile(
                card.request(),
                masked(request, customers.get(asked.customer())),
                card.clock(),
                card.steps(),
                forms.edition(asked.type(), asked.typeVersion()).outcomes());
    }

    private MaskedCustomer masked(Request request, CustomerView customer) {
        var asked = request.asked();
        return MaskedCustomer.of(
                customer, forms.edition(asked.type(), asked.typeVersion()).shows());
    }

    /** The newest clock of each. */
    private Map<Subject, ClockView> running(List<Request> requests) {
        var subjects = requests.stream().map(each -> Subject.of(each.id())).toList();
        return clocks.of(subjects).stream().collect(toMap(ClockView::subject, clock -> clock, (older, newer) -> newer));
    }
}
