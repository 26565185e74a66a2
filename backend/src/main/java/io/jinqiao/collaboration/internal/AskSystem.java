package io.jinqiao.collaboration.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.collaboration.RequestForm.Shown;
import io.jinqiao.collaboration.RequestView.Filled;
import io.jinqiao.collaboration.events.RequestAsked;
import io.jinqiao.collaboration.internal.ConnectorQuestion.Whom;
import io.jinqiao.customer.Customers;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks the system that may know, once the request is kept and outside any transaction; a start after a crash asks again
 * with the same key.
 */
@Component
class AskSystem {

    private final RequestRepository requests;
    private final FormRepository forms;
    private final Customers customers;
    private final Connectors connectors;
    private final SettleConsultation.Handler settle;

    AskSystem(
            RequestRepository requests,
            FormRepository forms,
            Customers customers,
            Connectors connectors,
            SettleConsultation.Handler settle) {
        this.requests = requests;
        this.forms = forms;
        this.customers = customers;
        this.connectors = connectors;
        this.settle = settle;
    }

    @Async
    @TransactionalEventListener
    void on(RequestAsked asked) {
        var system = asked.system();
        if (system != null) {
            var came = connectors.ask(system, question(requests.get(asked.request())));
            settle.handle(new SettleConsultation(asked.request(), system, came));
        }
    }

    private ConnectorQuestion question(Request request) {
        var asked = request.asked();
        var shows = forms.edition(asked.type(), asked.typeVersion()).shows();
        var customer = customers.get(asked.customer());
        return new ConnectorQuestion(
                request.id().toString(),
                request.number(),
                asked.type(),
                asked.typeVersion(),
                asked.urgency().name(),
                new Whom(
                        shows.contains(Shown.NUMBER) ? customer.number() : null,
                        shows.contains(Shown.NAME) ? customer.name() : null),
                asked.filled().stream().collect(toMap(Filled::code, Filled::value)),
                asked.at());
    }
}
